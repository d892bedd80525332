namespace AccAssistant.Records.Snapshots;

/// <summary>What costs a request per record: read when one is opened, else bit by bit in the background.</summary>
/// <param name="Attachments">How many files it has.</param>
/// <param name="Texts">Comments, responses and reviewers' words, as written.</param>
internal sealed record RecordExtra(string RecordId, int Attachments, IReadOnlyList<string> Texts);
