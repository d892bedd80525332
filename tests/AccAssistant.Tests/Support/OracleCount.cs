namespace AccAssistant.Tests.Support;

/// <param name="Total">Rows the person is given, drafts and all.</param>
/// <param name="OverdueNumbers">As the raw records spell them.</param>
internal sealed record OracleCount(int Total, int Open, int Overdue, IReadOnlyList<string> OverdueNumbers);
