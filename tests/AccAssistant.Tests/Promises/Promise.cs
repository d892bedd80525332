namespace AccAssistant.Tests.Promises;

/// <summary>One line of what the app promises about security and reliability; its test classes carry its number.</summary>
internal sealed record Promise(int Number, string Title)
{
    public static IReadOnlyList<Promise> All { get; } =
    [
        new(1, "A question is stored before the model sees it"),
        new(2, "A turn belongs to the server, not to a socket"),
        new(3, "The store is the truth; the live link is only speed"),
        new(4, "No spinner outlives its turn"),
        new(5, "One turn at a time in a conversation"),
        new(6, "A count is over everything or says it is not"),
        new(7, "Failures are told in plain words"),
        new(8, "Waiting has an end"),
        new(9, "One part down is not all down"),
        new(10, "Stopping is orderly"),
        new(11, "Both databases behave alike"),
        new(12, "Tokens stay on the server"),
        new(13, "A session is a row of ours"),
        new(14, "Sign-in is bound to the browser that began it"),
        new(15, "A refresh token is used once, by one caller, for one session"),
        new(16, "Only a grant that is no longer valid ends a session"),
        new(17, "A refusal of the token means one forced refresh and one repeat"),
        new(18, "Sign-out is now"),
        new(19, "Autodesk decides what a person may see, on each call"),
        new(20, "Every id from outside is checked against its owner"),
        new(21, "The hub trusts nothing it remembers"),
        new(22, "Only the server writes history"),
        new(23, "Record text is content, never orders"),
        new(24, "Nothing leaves through an answer"),
        new(25, "Model text cannot look like us"),
        new(26, "The prompt holds no secret and nothing of anyone else's"),
        new(27, "The server fetches no address it was handed"),
        new(28, "Cookies, forms, content policy and caching hold the browser to its own pages"),
        new(29, "Costs have a ceiling before they arise"),
        new(30, "Logs hold no content; the audit trail holds who, when and how many"),
        new(31, "Secrets come from the environment; a missing one stops the start"),
        new(32, "We run patched"),
    ];

    /// <summary>The classes of this assembly named after it, in order.</summary>
    public IEnumerable<Type> Classes() => typeof(Promise).Assembly.GetTypes()
        .Where(type => type.Name.StartsWith($"Promise{Number:00}", StringComparison.Ordinal))
        .OrderBy(type => type.Name, StringComparer.Ordinal);
}
