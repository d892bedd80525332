namespace AccAssistant.Records.Meaning;

/// <summary>What the modules are called.</summary>
internal static class ModuleWords
{
    public static readonly IReadOnlyList<RecordModule> All = [RecordModule.Issues, RecordModule.Rfis, RecordModule.Submittals];

    /// <summary>As a query spells it.</summary>
    public static string Key(this RecordModule module) => module switch
    {
        RecordModule.Issues => "issues",
        RecordModule.Rfis => "rfis",
        _ => "submittals",
    };

    /// <summary>At the start of a line.</summary>
    public static string Title(this RecordModule module) => module switch
    {
        RecordModule.Issues => "Issues",
        RecordModule.Rfis => "RFIs",
        _ => "Submittals",
    };

    /// <summary>Inside a sentence.</summary>
    public static string Plural(this RecordModule module) => module == RecordModule.Rfis ? "RFIs" : module.Key();

    /// <summary>"Issues, RFIs and submittals", at the start of a line.</summary>
    public static string Listed(IReadOnlyList<RecordModule> modules)
    {
        var words = modules.Select((module, index) => index == 0 ? module.Title() : module.Plural()).ToArray();
        return words.Length < 2 ? string.Concat(words) : $"{string.Join(", ", words[..^1])} and {words[^1]}";
    }

    public static string Singular(this RecordModule module) => module switch
    {
        RecordModule.Issues => "issue",
        RecordModule.Rfis => "RFI",
        _ => "submittal",
    };
}
