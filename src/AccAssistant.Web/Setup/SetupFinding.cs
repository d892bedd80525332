namespace AccAssistant.Web.Setup;

/// <summary>What one check found. What is to be copied stands between backticks; no text holds a secret.</summary>
/// <param name="Name">English, as the resources have it.</param>
/// <param name="Found">One or two sentences.</param>
/// <param name="Mend">Steps, in order; empty where nothing is to be done.</param>
public sealed record SetupFinding(string Name, SetupState State, string Found, IReadOnlyList<string> Mend)
{
    public static SetupFinding Ok(string name, string found) => new(name, SetupState.Ok, found, []);

    public static SetupFinding NeedsMending(string name, string found, params IReadOnlyList<string> mend) => new(name, SetupState.NeedsMending, found, mend);

    public static SetupFinding Unknown(string name, string found, params IReadOnlyList<string> mend) => new(name, SetupState.Unknown, found, mend);

    public static SetupFinding NotInUse(string name, string found, params IReadOnlyList<string> mend) => new(name, SetupState.NotInUse, found, mend);
}
