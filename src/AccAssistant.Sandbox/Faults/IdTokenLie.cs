namespace AccAssistant.Sandbox.Faults;

/// <summary>What an id token can be made to lie about; all else in it stays true.</summary>
public enum IdTokenLie
{
    /// <summary>Another issuer.</summary>
    Issuer,

    /// <summary>Another app's client id for an audience.</summary>
    Audience,

    /// <summary>Another app's client id beside ours.</summary>
    SecondAudience,

    /// <summary>Another nonce.</summary>
    Nonce,

    /// <summary>No nonce.</summary>
    NoNonce,

    /// <summary>Another key, under the id of the published one.</summary>
    Signature,

    /// <summary>Another key, under an id nobody published.</summary>
    UnknownKey,

    /// <summary>Algorithm <c>none</c>, and no signature.</summary>
    Unsigned,

    /// <summary>HS256, with the client secret for a key.</summary>
    SharedSecret,

    /// <summary>HS256, with the published key's numbers for a secret.</summary>
    PublicKeyAsSecret,

    /// <summary>The published key, but RS384.</summary>
    OtherAlgorithm,

    /// <summary>Over an hour ago.</summary>
    Expired,

    /// <summary>Good from an hour from now.</summary>
    NotYetValid,

    /// <summary>Never expires.</summary>
    Endless,

    /// <summary>Neither <c>sub</c> nor <c>userid</c>.</summary>
    Nobody,

    /// <summary>Another <c>sub</c> than the profile's.</summary>
    OtherSub,

    /// <summary>Another <c>userid</c> than the profile's.</summary>
    OtherUserId,
}
