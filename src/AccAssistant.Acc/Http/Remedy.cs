namespace AccAssistant.Acc.Http;

/// <summary>What may still help after a failed attempt.</summary>
internal enum Remedy
{
    None,

    /// <summary>401: a fresh token, once.</summary>
    FreshToken,

    /// <summary>429: wait as told.</summary>
    Wait,

    /// <summary>The line, the server or half an answer: try again shortly.</summary>
    Repeat,
}
