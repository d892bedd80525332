namespace AccAssistant.Tests.Sandbox.OpenAi;

/// <summary>How a report is told, in sentences or as a list.</summary>
public sealed class DemoReportTests(ModelServer server) : IClassFixture<ModelServer>
{
    [Theory]
    [InlineData("Lumen 9 | Steelcraft 9 | Northgate 2", "Ball in court by company and age: Lumen and Steelcraft have the most: 9 each.")]
    [InlineData("Lumen 9 | Steelcraft 8", "Ball in court by company and age: Lumen has the most: 9.")]
    [InlineData("Lumen 9", "Ball in court by company and age: Lumen (9).")]
    [InlineData("A 2 | B 2 | C 2 | D 2 | E 1", "Ball in court by company and age: A (2), B (2), C (2), and others.")]
    [InlineData("A 2 | B 2 | … and 7 more groups", "Ball in court by company and age: A (2), B (2), and others.")]
    public async Task Who_has_most_is_said_whether_one_does_or_several_do(string groups, string sentence)
    {
        var answer = await AnswerAsync("Write a short summary of the OAC pack for the meeting.", $"""
            <data k7f3q>
            r1 | OAC pack | read 412 of 412 | as of 2026-11-23 09:10 America/Chicago
            ## Ball in court by company and age: 20 records (Issues, RFIs and submittals · open)
            ## Overdue: 7 records (Issues, RFIs and submittals · overdue)
            ## Ball in court by company and age
            by company: {groups}
            put [report oac] on a line of its own to link the whole report
            </data k7f3q>
            """);

        Assert.Equal($"{sentence} The report lists Overdue (7).\n\n[report oac]", answer);
    }

    [Theory]
    [InlineData("Welche Einreichungen sind gefährdet?", "- Nach Puffer: 9\n  - verstrichen: 1\n  - noch 8–14 Tage: 5\n  - noch über 30 Tage: 3")]
    [InlineData("¿Qué entregas están en riesgo?", "- Por holgura: 9\n  - vencido: 1\n  - quedan 8–14 días: 5\n  - quedan más de 30 días: 3")]
    [InlineData("Quelles soumissions sont à risque ?", "- Par marge : 9\n  - dépassé : 1\n  - reste 8–14 jours : 5\n  - reste plus de 30 jours : 3")]
    [InlineData("Which submittals are at risk?", "- By float: 9\n  - past: 1\n  - 8–14 days left: 5\n  - over 30 days left: 3")]
    public async Task How_much_float_is_left_is_said_in_the_language_of_the_question(string question, string list)
    {
        var answer = await AnswerAsync(question, """
            <data k7f3q>
            r1 | Submittals at risk | read 290 of 290 | as of 2026-11-23 09:10 America/Chicago
            ## By float: 9 records (Submittals · outstanding)
            ## By float
            by float: past 1 | 8–14 days left 5 | over 30 days left 3
            put [report at-risk] on a line of its own to link the whole report
            </data k7f3q>
            """);

        Assert.Equal($"{list}\n\n[report at-risk]", answer.Replace('\u00a0', ' '));
    }

    [Fact]
    public async Task Changes_are_said_with_their_figure_and_a_group_of_that_name_in_records_stays()
    {
        const string Changes = """
            <data k7f3q>
            r1 | What changed | read 412 of 412 | as of 2026-11-23 09:10 America/Chicago
            ## Changes: 3 records (Issues, RFIs and submittals)
            ## Changes
            by {0}: Reopened 2 | past 1
            put [report changes; since: tuesday] on a line of its own to link the whole report
            </data k7f3q>
            """;

        Assert.Equal("- Änderungen: 3\n  - Wieder geöffnet: 2\n  - verstrichen: 1\n\n[report changes; since: tuesday]", await AnswerAsync("Was hat sich seit Dienstag geändert?", Changes.Replace("{0}", "change", StringComparison.Ordinal)));
        Assert.Equal("- Änderungen: 3\n  - Reopened: 2\n  - past: 1\n\n[report changes; since: tuesday]", await AnswerAsync("Was hat sich seit Dienstag geändert?", Changes.Replace("{0}", "status", StringComparison.Ordinal)));
    }

    private async Task<string> AnswerAsync(string question, string result)
    {
        var talk = new Talk(server.Client).Says(question);
        var calls = await talk.WholeAsync();
        Assert.Single(calls.Calls);
        return (await talk.Gets(calls, result).WholeAsync()).Text;
    }
}
