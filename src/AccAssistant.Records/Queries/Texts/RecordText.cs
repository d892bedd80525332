using AccAssistant.Acc.Issues;
using AccAssistant.Acc.Rfis;
using AccAssistant.Acc.Submittals;
using AccAssistant.Records.Meaning;

namespace AccAssistant.Records.Queries.Texts;

/// <summary>What is searched of a record.</summary>
internal static class RecordText
{
    /// <summary>Question, official answer, description: what the list itself brings.</summary>
    public static string Body(RecordEntry entry) => entry.Source switch
    {
        Issue issue => issue.Description ?? "",
        Rfi rfi => Joined(rfi.Question, rfi.OfficialResponse),
        Submittal submittal => Joined(submittal.Description, submittal.ResponseComment),
        _ => "",
    };

    private static string Joined(params string?[] texts) => string.Join('\n', texts.Where(text => !string.IsNullOrWhiteSpace(text)));
}
