using AccAssistant.Records.Queries;

namespace AccAssistant.Web.Pages.Conversations;

/// <param name="Fields">The record's fields that changed, each with what it says then and now.</param>
public sealed record RecordChange(RecordLink Record, IReadOnlyList<FigureChange> Fields);
