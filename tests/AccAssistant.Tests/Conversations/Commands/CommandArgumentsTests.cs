using AccAssistant.Conversations.Commands;
using AccAssistant.Records.Queries;

namespace AccAssistant.Tests.Conversations.Commands;

public sealed class CommandArgumentsTests
{
    [Theory]
    [InlineData("overdue", "", "", "")]
    [InlineData("overdue", "rfis", "", "module: rfis")]
    [InlineData("overdue", "Submittal", "", "module: submittals")]
    [InlineData("overdue", "rfis, issues", "", "module: rfis, issues")]
    [InlineData("overdue", "rfis and submittals Lumen", "Lumen", "module: rfis, submittals; assignee: Lumen")]
    [InlineData("overdue", "“Lumen Architects”", "\"Lumen Architects\"", "assignee: \"Lumen Architects\"")]
    [InlineData("overdue", "Lumen Architects", "Lumen Architects", "assignee: Lumen Architects")]
    [InlineData("overdue", "rfis Lumen", "Lumen", "module: rfis; assignee: Lumen")]
    [InlineData("overdue", "my company issues", "my company", "module: issues; assignee: my company")]
    [InlineData("overdue", "cost: Yes; group: level", "", "cost: Yes; group: level")]
    [InlineData("overdue", "rfis; cost: Yes", "", "module: rfis; cost: Yes")]
    [InlineData("due", "next 14 days; assignee: me", "next 14 days", "due: next 14 days; assignee: me")]
    [InlineData("due", "submittals next week", "next week", "module: submittals; due: next week")]
    [InlineData("search", "water leak", "water leak", "text: water leak")]
    [InlineData("search", "rfis 12\" pipe: riser", "12\" pipe: riser", "module: rfis; text: \"12\"\" pipe: riser\"")]
    [InlineData("search", "\"water leak\"", "\"water leak\"", "text: \"\"\"water leak\"\"\"")]
    [InlineData("overdue", "\"Acme, Inc.\"", "\"Acme, Inc.\"", "assignee: \"Acme, Inc.\"")]
    [InlineData("overdue", "rfis Lumen, \"A; B\"; cost: Yes", "Lumen, \"A; B\"", "module: rfis; assignee: Lumen, \"A; B\"; cost: Yes")]
    [InlineData("overdue", "\"North: Tower\"", "\"North: Tower\"", "assignee: \"North: Tower\"")]
    [InlineData("rfi", "112", "112", "")]
    [InlineData("rfi", "overdue; cost: Yes", "overdue", "cost: Yes")]
    [InlineData("these", "by ball in court", "", "group: ball in court")]
    [InlineData("these", "BY company; top: 5", "", "group: company; top: 5")]
    [InlineData("these", "overdue; cost: Yes", "", "status: overdue; cost: Yes")]
    [InlineData("these", "Bytown Steel", "Bytown Steel", "assignee: Bytown Steel")]
    public void What_follows_is_taken_for_what_it_is(string command, string rest, string bare, string changes)
    {
        var arguments = CommandArguments.Read(OwnCommands.Named(command), rest);

        Assert.Equal((bare, changes), (arguments.Bare, string.Join("; ", arguments.Changes)));
    }

    [Theory]
    [InlineData("search", "")]
    [InlineData("search", "rfis")]
    [InlineData("status", "everything")]
    [InlineData("refresh", "now")]
    public void What_is_missing_or_too_much_is_refused(string command, string rest) =>
        Assert.Throws<RecordQueryException>(() => CommandArguments.Read(OwnCommands.Named(command), rest));
}
