namespace AccAssistant.Conversations.Models;

/// <summary>Why a round failed, as far as it changes what is done about it.</summary>
public enum ModelFailureKind
{
    /// <summary>400: our request is wrong.</summary>
    Rejected,

    /// <summary>401, 403.</summary>
    KeyRefused,

    /// <summary>The configured model no longer exists.</summary>
    ModelGone,

    /// <summary>413: larger than a whole minute's allowance; waiting never helps.</summary>
    TooLarge,

    /// <summary>429.</summary>
    Limited,

    /// <summary>400 <c>tool_use_failed</c> or 422: the model wrote an unusable call.</summary>
    UnusableCall,

    /// <summary>5xx and 498.</summary>
    Unavailable,

    /// <summary>No connection.</summary>
    Unreachable,

    /// <summary>Nothing came for the idle limit.</summary>
    Silent,

    /// <summary>The stream ended without saying why.</summary>
    CutOff,

    /// <summary>What came was not an answer: HTML, an undecodable frame, an unknown finish.</summary>
    Unreadable,

    /// <summary>The endpoint's filter withheld the answer.</summary>
    Withheld,
}
