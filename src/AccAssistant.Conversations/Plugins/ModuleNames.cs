using AccAssistant.Records;

namespace AccAssistant.Conversations.Plugins;

/// <summary>What people call the modules.</summary>
internal static class ModuleNames
{
    public static string Plural(this RecordModule module) => module switch
    {
        RecordModule.Issues => "Issues",
        RecordModule.Rfis => "RFIs",
        _ => "Submittals",
    };

    public static string Singular(this RecordModule module) => module switch
    {
        RecordModule.Issues => "issue",
        RecordModule.Rfis => "RFI",
        _ => "submittal",
    };
}
