using AccAssistant.Conversations.Commands;
using AccAssistant.Records.Queries;

namespace AccAssistant.Tests.Conversations.Commands;

public sealed class NarrowerTests
{
    [Theory]
    [InlineData("module: rfis; status: open", "status: overdue", true)]
    [InlineData("module: rfis; status: open", "cost: Yes; group: company; top: 3", true)]
    [InlineData("module: all", "module: rfis, issues; status: closed", true)]
    [InlineData("module: submittals; status: outstanding", "status: open", true)]
    [InlineData("module: rfis; status: any", "status: draft", true)]
    [InlineData("module: rfis", "status: overdue, answered", true)]
    [InlineData("module: rfis; status: overdue", "status: open", false)]
    [InlineData("module: rfis; status: open", "status: answered", false)]
    [InlineData("module: rfis", "status: open, draft", false)]
    [InlineData("module: rfis", "status: any", false)]
    [InlineData("module: rfis", "module: issues", false)]
    [InlineData("module: rfis; assignee: Lumen", "assignee: me", false)]
    public void What_leaves_records_out_and_brings_none_in_is_within(string of, string changes, bool within) =>
        Assert.Equal(within, Narrower.IsWithin(QueryText.Normal(of), QueryText.Narrowed(of, changes)));
}
