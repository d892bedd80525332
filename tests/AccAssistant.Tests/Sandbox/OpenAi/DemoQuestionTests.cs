namespace AccAssistant.Tests.Sandbox.OpenAi;

/// <summary>Which look-ups a question leads to.</summary>
public sealed class DemoQuestionTests(ModelServer server) : IClassFixture<ModelServer>
{
    [Theory]
    [InlineData("How many RFIs are open?", "rfis-query status: open")]
    [InlineData("how many rfis are there", "rfis-query")]
    [InlineData("How many RFIs are open, and which are overdue?", "rfis-query status: open | rfis-query status: overdue; sort: days late desc")]
    [InlineData("Summarize the open RFIs", "rfis-query status: open; group: assignee | rfis-query status: overdue; sort: days late desc")]
    [InlineData("Which submittals are due this week?", "submittals-query status: open; due: this week")]
    [InlineData("Show open issues by location", "issues-query status: open; group: location")]
    [InlineData("Which RFIs are overdue by company?", "rfis-query status: overdue; group: company; sort: days late desc")]
    [InlineData("List RFIs with Lumen", "rfis-query assignee: Lumen")]
    [InlineData("List the overdue RFIs assigned to Lumen Architects", "rfis-query status: overdue; assignee: Lumen Architects; sort: days late desc")]
    [InlineData("Lumen's overdue RFIs", "rfis-query status: overdue; assignee: Lumen; sort: days late desc")]
    [InlineData("open issues with steelcraft", "issues-query status: open; assignee: steelcraft")]
    [InlineData("What RFIs are in Priya Shah's court?", "rfis-query assignee: Priya Shah")]
    [InlineData("What is in my court?", "rfis-query status: open; assignee: me | issues-query status: open; assignee: me | submittals-query status: open; assignee: me")]
    [InlineData("Show my items", "rfis-query status: open; assignee: me | issues-query status: open; assignee: me | submittals-query status: open; assignee: me")]
    [InlineData("What waits on us?", "rfis-query status: open; assignee: my company | issues-query status: open; assignee: my company | submittals-query status: open; assignee: my company")]
    [InlineData("Which issues are unassigned?", "issues-query status: open; assignee: nobody")]
    [InlineData("What is late?", "rfis-query status: overdue; sort: days late desc | issues-query status: overdue; sort: days late desc | submittals-query status: overdue; sort: days late desc")]
    [InlineData("Who has the ball on the open RFIs?", "rfis-query status: open; group: assignee")]
    [InlineData("Which company is holding us up on submittals?", "submittals-query status: open; group: company")]
    [InlineData("Show me the 5 oldest open RFIs", "rfis-query status: open; sort: created; top: 5")]
    [InlineData("What is the most overdue issue?", "issues-query status: overdue; sort: days late desc; top: 1")]
    [InlineData("RFIs created last week", "rfis-query created: last week")]
    [InlineData("How many issues were updated in the last 7 days?", "issues-query updated: last 7 days")]
    [InlineData("RFIs due in the next two weeks", "rfis-query status: open; due: next 14 days")]
    [InlineData("submittals due before 2026-12-01", "submittals-query status: open; due: before 2026-12-01")]
    [InlineData("RFIs raised since 2026-11-01", "rfis-query created: after 2026-10-31")]
    [InlineData("issues created from 2026-11-01 to 2026-11-15", "issues-query created: 2026-11-01..2026-11-15")]
    [InlineData("Which open RFIs have no due date?", "rfis-query status: open; due: none")]
    [InlineData("RFIs about concrete", "rfis-query text: concrete")]
    [InlineData("How many RFIs mention \"beam B-307\"?", "rfis-query text: beam B-307")]
    [InlineData("RFI 12", "rfis-get 12")]
    [InlineData("Who has RFI-112?", "rfis-get 112")]
    [InlineData("Show RFI 12 and 13", "rfis-get 12 | rfis-get 13")]
    [InlineData("RFI-389 and #16", "rfis-get 389 | issues-get 16")]
    [InlineData("RFIs #3, #4", "rfis-get 3 | rfis-get 4")]
    [InlineData("How many issues does Steelcraft Erectors have?", "issues-query assignee: Steelcraft Erectors")]
    [InlineData("How many RFIs were answered last month?", "rfis-query status: answered")]
    [InlineData("#214", "issues-get 214")]
    [InlineData("What is issue 214 about?", "issues-get 214")]
    [InlineData("Tell me about submittal 033000-2", "submittals-get 033000-2")]
    [InlineData("03 30 00-2", "submittals-get 03 30 00-2")]
    [InlineData("How many RFIs and issues are open?", "rfis-query status: open | issues-query status: open")]
    [InlineData("How many RFIs are open and how many submittals are overdue?", "rfis-query status: open | submittals-query status: overdue; sort: days late desc")]
    [InlineData("How many RFIs are open and how many issues?", "rfis-query status: open | issues-query status: open")]
    [InlineData("Which submittals are outstanding?", "submittals-query status: outstanding")]
    [InlineData("How old are the open issues?", "issues-query status: open; group: age")]
    [InlineData("RFIs by status", "rfis-query group: status")]
    [InlineData("How many RFIs were answered or closed?", "rfis-query status: answered, closed; group: status")]
    [InlineData("Open issues on Level 3", "issues-query status: open; group: location")]
    [InlineData("What should I look at today?", "project-overview")]
    [InlineData("Give me an overview", "project-overview")]
    [InlineData("Which submittals are outstanding, by ball in court?", "submittals-query status: outstanding; group: assignee")]
    [InlineData("Which issues are assigned to me?", "issues-query status: open; assignee: me")]
    [InlineData("What is due in the next 7 days?", "rfis-query status: open; due: next 7 days | issues-query status: open; due: next 7 days | submittals-query status: open; due: next 7 days")]
    [InlineData("Wie viele Anfragen sind offen?", "rfis-query status: open")]
    [InlineData("Welche RFIs sind überfällig?", "rfis-query status: overdue; sort: days late desc")]
    [InlineData("¿Cuántos RFIs están abiertos?", "rfis-query status: open")]
    [InlineData("Combien de RFIs sont ouvertes ?", "rfis-query status: open")]
    public async Task A_question_leads_to_its_look_ups(string question, string expected)
    {
        var reply = await new Talk(server.Client).Says(question).WholeAsync();

        Assert.Equal(expected, reply.Asked);
        Assert.Equal("tool_calls", reply.Finish);
    }

    [Theory]
    [InlineData("How many RFIs are open?", "and which of them are overdue?", "rfis-query status: overdue; sort: days late desc")]
    [InlineData("Which RFIs are overdue?", "only with Lumen", "rfis-query status: overdue; assignee: Lumen; sort: days late desc")]
    [InlineData("Which RFIs are overdue?", "only Lumen", "rfis-query status: overdue; assignee: Lumen; sort: days late desc")]
    [InlineData("Summarize the open RFIs", "by company", "rfis-query status: open; group: company")]
    [InlineData("Summarize the open RFIs", "Group them by discipline", "rfis-query status: open; group: discipline")]
    [InlineData("How many RFIs are open?", "and submittals?", "submittals-query status: open")]
    [InlineData("How many RFIs are open?", "What about issues?", "issues-query status: open")]
    [InlineData("How many RFIs are open?", "and closed?", "rfis-query status: closed")]
    [InlineData("What is overdue?", "only RFIs", "rfis-query status: overdue; sort: days late desc")]
    [InlineData("Which RFIs are overdue?", "the first 5", "rfis-query status: overdue; sort: days late desc; top: 5")]
    [InlineData("Which RFIs are overdue?", "show them", "rfis-query status: overdue; sort: days late desc")]
    [InlineData("RFI 12", "and 13?", "rfis-get 13")]
    [InlineData("RFI 12", "who has it?", "rfis-get 12")]
    [InlineData("How many RFIs are open?", "Which submittals are due this week?", "submittals-query status: open; due: this week")]
    [InlineData("Give me an overview", "which are overdue?", "rfis-query status: overdue; sort: days late desc | issues-query status: overdue; sort: days late desc | submittals-query status: overdue; sort: days late desc")]
    [InlineData("Welche RFIs sind offen?", "und davon überfällig?", "rfis-query status: overdue; sort: days late desc")]
    public async Task A_follow_up_means_what_was_asked_before(string first, string second, string expected)
    {
        var reply = await new Talk(server.Client).Says(first).Answered("An answer.").Says(second).WholeAsync();

        Assert.Equal(expected, reply.Asked);
    }

    [Fact]
    public async Task Where_the_earlier_question_was_trimmed_away_its_calls_still_tell()
    {
        var calls = new Spoken("", [new SpokenCall("call_1", "submittals-query", """{"where":"status: open; assignee: Lumen"}""")], "tool_calls");
        var talk = new Talk(server.Client).Gets(calls, "r1 was here").Answered("An answer.").Says("which of them are overdue?");

        var reply = await talk.WholeAsync();

        Assert.Equal("submittals-query status: overdue; assignee: Lumen; sort: days late desc", reply.Asked);
    }

    [Theory]
    [InlineData("hello")]
    [InlineData("Write me a poem about steel")]
    [InlineData("Who is the president of France?")]
    [InlineData("What is the weather tomorrow?")]
    public async Task A_question_no_rule_knows_gets_three_examples(string question)
    {
        var reply = await new Talk(server.Client).Says(question).WholeAsync();

        Assert.Empty(reply.Calls);
        Assert.Equal(3, reply.Text.Split('\n').Count(line => line.StartsWith("- ", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("Close RFI 12")]
    [InlineData("Please send a reminder to Lumen")]
    public async Task A_wish_to_change_something_is_declined(string question)
    {
        var reply = await new Talk(server.Client).Says(question).WholeAsync();

        Assert.Empty(reply.Calls);
        Assert.StartsWith("I only read this project", reply.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Only_offered_tools_are_called()
    {
        var reply = await new Talk(server.Client) { Tools = ["issues-query"] }.Says("How many RFIs and issues are open?").WholeAsync();

        Assert.Equal("issues-query status: open", reply.Asked);
    }

    [Fact]
    public async Task Without_tools_nothing_is_claimed()
    {
        var reply = await new Talk(server.Client) { Tools = [] }.Says("How many RFIs are open?").WholeAsync();

        Assert.Equal("I was given no way to look into this project, so I cannot say.", reply.Text);
    }

    [Fact]
    public async Task Without_parallel_calls_one_look_up_follows_the_other()
    {
        var talk = new Talk(server.Client) { Parallel = false }.Says("How many RFIs are open, and which are overdue?");

        var first = await talk.WholeAsync();
        var second = await talk.Gets(first, Texts.OpenRfis).WholeAsync();
        var answer = await talk.Gets(second, Texts.OverdueRfis).WholeAsync();

        Assert.Equal("rfis-query status: open", first.Asked);
        Assert.Equal("rfis-query status: overdue; sort: days late desc", second.Asked);
        Assert.StartsWith("43 RFIs are open; 17 of them are overdue.", answer.Text, StringComparison.Ordinal);
    }
}
