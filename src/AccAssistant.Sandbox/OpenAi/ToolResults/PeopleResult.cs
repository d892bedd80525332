namespace AccAssistant.Sandbox.OpenAi.ToolResults;

/// <param name="Companies">The line of companies; empty when there is none.</param>
/// <param name="People">The first of them.</param>
internal sealed record PeopleResult(string Id, int Matched, IReadOnlyList<GroupCount> Companies, bool MoreCompanies, IReadOnlyList<PersonLine> People) : ToolResult;
