using AccAssistant.Records.Queries;

namespace AccAssistant.Web.Pages.Conversations;

/// <param name="Name">What these records have in common: "New", "No longer" …</param>
/// <param name="Records">The first of them.</param>
/// <param name="More">How many more there are.</param>
public sealed record RecordList(string Name, IReadOnlyList<RecordLink> Records, int More);
