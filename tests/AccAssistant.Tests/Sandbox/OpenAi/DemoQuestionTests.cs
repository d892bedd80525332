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
    [InlineData("Make the OAC pack", "project-overview oac")]
    [InlineData("Create the OAC pack", "project-overview oac")]
    [InlineData("Write a short summary of the OAC pack for the meeting.", "project-overview oac")]
    [InlineData("Which submittals are at risk?", "project-overview at-risk")]
    [InlineData("Check the RFI log's health", "project-overview health")]
    [InlineData("Health check of the logs", "project-overview health")]
    [InlineData("Opened against closed by week", "project-overview opened-closed")]
    [InlineData("Response time by reviewer", "project-overview response-time")]
    [InlineData("Average response time of RFIs, by company", "rfis-query group: company; measure: response time")]
    [InlineData("Everything about the Curtain Wall", "project-overview subject; text: Curtain Wall")]
    [InlineData("What happened about the curtain wall?", "project-overview subject; text: curtain wall")]
    [InlineData("What changed?", "project-overview changes")]
    [InlineData("What has changed since last Tuesday?", "project-overview changes; since: tuesday")]
    [InlineData("What changed in the RFIs since the last OAC meeting?", "project-overview changes; since: last pack; module: rfis")]
    [InlineData("What has moved since 2026-11-17?", "project-overview changes; since: 2026-11-17")]
    [InlineData("Was hat sich seit meinem letzten Besuch geändert?", "project-overview changes; since: last visit")]
    [InlineData("¿Qué ha cambiado desde el último paquete OAC?", "project-overview changes; since: last pack")]
    [InlineData("Qu’est-ce qui a changé depuis lundi ?", "project-overview changes; since: monday")]
    [InlineData("Everything about RFI 12", "rfis-get 12")]
    [InlineData("RFI 12", "rfis-get 12")]
    [InlineData("Who has RFI-112?", "rfis-get 112")]
    [InlineData("Show RFI 12 and 13", "rfis-get 12 | rfis-get 13")]
    [InlineData("RFI-389 and #16", "rfis-get 389 | issues-get 16")]
    [InlineData("RFIs #3, #4", "rfis-get 3 | rfis-get 4")]
    [InlineData("How many issues does Steelcraft Erectors have?", "issues-query assignee: Steelcraft Erectors")]
    [InlineData("How many RFIs were answered last month?", "rfis-query answered: last month")]
    [InlineData("Issues closed last week", "issues-query closed: last week")]
    [InlineData("RFIs created since Tuesday", "rfis-query created: since tuesday")]
    [InlineData("Open issues by category", "issues-query status: open; group: category")]
    [InlineData("Issues by type", "issues-query group: type")]
    [InlineData("RFIs by creator", "rfis-query group: creator")]
    [InlineData("Open RFIs by discipline", "rfis-query status: open; group: discipline")]
    [InlineData("Submittals by spec section", "submittals-query group: spec")]
    [InlineData("Open submittals by division", "submittals-query status: open; group: division")]
    [InlineData("Submittals by package", "submittals-query group: package")]
    [InlineData("How many issues were created each month?", "issues-query group: created month")]
    [InlineData("Which RFIs answered by Lumen Architects are closed?", "rfis-query status: closed; answered by: Lumen Architects")]
    [InlineData("RFIs due 32 March", "rfis-query status: open; due: 32 march")]
    [InlineData("RFIs due on 2026-11-30", "rfis-query status: open; due: 2026-11-30")]
    [InlineData("Issues created in October", "issues-query created: october")]
    [InlineData("Issues due before 1 Oct and created since Tuesday", "issues-query status: open; due: before 1 oct; created: since tuesday")]
    [InlineData("Closed issues created last month", "issues-query status: closed; created: last month")]
    [InlineData("Issues closed last month, by week", "issues-query closed: last month; group: week")]
    [InlineData("Open issues by level", "issues-query status: open; group: level")]
    [InlineData("Which open RFIs have a cost impact or schedule impact?", "rfis-query status: open; impact: Yes")]
    [InlineData("Issues by root cause", "issues-query group: root cause")]
    [InlineData("Issues by custom attribute Trade", "issues-query group: custom Trade")]
    [InlineData("Which submittals are required on job next month?", "submittals-query required: next month")]
    [InlineData("Which issues did Dana Reyes create?", "issues-query creator: Dana Reyes")]
    [InlineData("Which RFIs are due tomorrow?", "rfis-query status: open; due: tomorrow")]
    [InlineData("Open issues created by Dana Reyes", "issues-query status: open; creator: Dana Reyes")]
    [InlineData("RFIs raised by me", "rfis-query creator: me")]
    [InlineData("How many open issues are in Level 3?", "issues-query status: open; location: Level 3")]
    [InlineData("Issues of category Quality on Level 2", "issues-query location: Level 2; category: Quality")]
    [InlineData("Issues with root cause Design", "issues-query root cause: Design")]
    [InlineData("structural RFIs", "rfis-query discipline: Structural")]
    [InlineData("RFIs of discipline Fire Protection", "rfis-query discipline: Fire Protection")]
    [InlineData("high priority RFIs", "rfis-query priority: High")]
    [InlineData("Submittals of spec section 08 44 13", "submittals-query spec: 08 44 13")]
    [InlineData("Open submittals in division 08", "submittals-query status: open; division: 08")]
    [InlineData("Submittals in package Facade", "submittals-query package: Facade")]
    [InlineData("Which RFIs have a cost impact?", "rfis-query cost: Yes")]
    [InlineData("Open RFIs with unknown schedule impact", "rfis-query status: open; schedule: Unknown")]
    [InlineData("RFIs with cost and schedule impact", "rfis-query cost: Yes; schedule: Yes")]
    [InlineData("RFIs with no cost or schedule impact", "rfis-query cost: No; schedule: No")]
    [InlineData("Which RFIs have cost or schedule impact?", "rfis-query impact: Yes")]
    [InlineData("Open issues with attachments", "issues-query status: open; has: attachment")]
    [InlineData("RFIs without a response", "rfis-query without: response")]
    [InlineData("Which submittals are rejected?", "submittals-query response: Rejected")]
    [InlineData("Which RFIs are rejected?", "rfis-query status: rejected")]
    [InlineData("How many submittals were approved as noted?", "submittals-query response: Approved as Noted")]
    [InlineData("Approved submittals by spec", "submittals-query response: Approved; group: spec")]
    [InlineData("What is the average response time of RFIs?", "rfis-query measure: response time")]
    [InlineData("Median response time of RFIs by company", "rfis-query group: company; measure: response time")]
    [InlineData("Average days open of issues by location", "issues-query status: open; group: location; measure: days open")]
    [InlineData("How long have the open RFIs been open on average?", "rfis-query status: open; measure: days open")]
    [InlineData("How late are the submittals on average?", "submittals-query status: overdue; measure: days late")]
    [InlineData("Which RFIs mention water/leak?", "rfis-query text: water/leak")]
    [InlineData("Which records mention a water leak?", "project-find text: a water leak; group: module")]
    [InlineData("Search for \"beam B-307\"", "project-find text: beam B-307; group: module")]
    [InlineData("Show everything overdue over all modules", "project-find status: overdue; group: module; sort: days late desc")]
    [InlineData("What is open across all modules by company?", "project-find status: open; group: company")]
    [InlineData("Issues where Trade = Drywall", "issues-query custom: Trade = Drywall")]
    [InlineData("Who is on the project?", "project-people")]
    [InlineData("Who works for Lumen Architects?", "project-people Lumen Architects")]
    [InlineData("Which companies are on this project?", "project-people")]
    [InlineData("Who is Priya Shah?", "project-people Priya Shah")]
    [InlineData("Who is the architect?", "project-people architect")]
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
    [InlineData("Open issues on Level 3", "issues-query status: open; location: Level 3")]
    [InlineData("What should I look at today?", "project-overview")]
    [InlineData("Give me an overview", "project-overview")]
    [InlineData("Which submittals are outstanding, by ball in court?", "submittals-query status: outstanding; group: assignee")]
    [InlineData("Which issues are assigned to me?", "issues-query status: open; assignee: me")]
    [InlineData("What is due in the next 7 days?", "rfis-query status: open; due: next 7 days | issues-query status: open; due: next 7 days | submittals-query status: open; due: next 7 days")]
    [InlineData("Which files are attached to RFI 12?", "project-files RFI-12")]
    [InlineData("Show the attachments of #214 and #215", "project-files #214 | project-files #215")]
    [InlineData("Does RFI 12 have attachments?", "project-files RFI-12")]
    [InlineData("What is attached to submittal 033000-2?", "project-files 033000-2")]
    [InlineData("Which files are attached to the open RFIs with attachments due this week?", "project-files module: rfis; status: open; due: this week")]
    [InlineData("Which files are attached to the overdue RFIs?", "project-files module: rfis; status: overdue; sort: days late desc")]
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

    [Theory]
    [InlineData("Which RFIs are open?", "module: rfis; status: open (43 of 412)", "Which of those have a cost impact?", "rfis-query within: last; cost: Yes")]
    [InlineData("Which RFIs are open?", "module: rfis; status: open (43 of 412)", "and which of them are overdue?", "rfis-query within: last; status: overdue; sort: days late desc")]
    [InlineData("Which RFIs are overdue?", "module: rfis; status: overdue; sort: days late desc (17 of 412)", "Which files are attached to them?", "project-files within: last")]
    [InlineData("Which RFIs are open?", "module: issues; status: open (3 of 9)", "Which of those have a cost impact?", "rfis-query status: open; cost: Yes")]
    [InlineData("Which RFIs are open?", "none", "Which of those have a cost impact?", "rfis-query status: open; cost: Yes")]
    public async Task What_points_back_narrows_the_last_result_where_that_is_what_it_points_to(string first, string last, string second, string expected)
    {
        var reply = await new Talk(server.Client).Last(last).Says(first).Answered("An answer.").Says(second).WholeAsync();

        Assert.Equal(expected, reply.Asked);
    }

    [Theory]
    [InlineData("RFI 12", "Which files are attached to it?", "project-files RFI-12")]
    [InlineData("Which RFIs have a cost impact?", "and submittals?", "submittals-query")]
    [InlineData("Submittals in package Facade", "and RFIs?", "rfis-query")]
    public async Task A_follow_up_about_another_record_or_module_takes_along_what_that_has(string first, string second, string expected)
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
