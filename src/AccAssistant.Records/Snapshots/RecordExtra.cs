using AccAssistant.Acc;
using AccAssistant.Acc.Rfis;
using AccAssistant.Acc.Submittals;
using AccAssistant.Records.Snapshots.Extras;

namespace AccAssistant.Records.Snapshots;

/// <summary>What costs a request per record: read when one is opened, else bit by bit in the background.</summary>
/// <param name="Attachments">How many files it has.</param>
/// <param name="Texts">Comments, responses and reviewers' words, as written.</param>
internal sealed record RecordExtra(string RecordId, int Attachments, IReadOnlyList<string> Texts)
{
    /// <summary>The same with their days. What has none cannot stand among what happened.</summary>
    public IReadOnlyList<Remark> Remarks { get; init; } = [];

    public static RecordExtra Of(string id, int attachments, IReadOnlyList<Comment> comments) =>
        new(id, attachments, ExtraTexts.Of(comments)) { Remarks = [.. ExtraRemarks.Of(comments)] };

    public static RecordExtra Of(string id, int attachments, IReadOnlyList<RfiResponse> responses, IReadOnlyList<Comment> comments) =>
        new(id, attachments, ExtraTexts.Of(responses, comments)) { Remarks = [.. ExtraRemarks.Of(responses), .. ExtraRemarks.Of(comments)] };

    public static RecordExtra Of(string id, int attachments, IReadOnlyList<SubmittalStep> steps) =>
        new(id, attachments, ExtraTexts.Of(steps)) { Remarks = [.. ExtraRemarks.Of(steps)] };
}
