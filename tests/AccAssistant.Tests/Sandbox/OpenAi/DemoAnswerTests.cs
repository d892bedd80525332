namespace AccAssistant.Tests.Sandbox.OpenAi;

/// <summary>How results are worded.</summary>
public sealed class DemoAnswerTests(ModelServer server) : IClassFixture<ModelServer>
{
    [Fact]
    public async Task Open_and_overdue_in_one_question_is_one_sentence_and_one_table()
    {
        var answer = await AnswerAsync("How many RFIs are open, and which are overdue?", Texts.OpenRfis, Texts.OverdueRfis);

        Assert.Equal(
            """
            43 RFIs are open; 17 of them are overdue.

            [table r2]
            """.ReplaceLineEndings("\n"),
            answer);
    }

    [Fact]
    public async Task A_summary_has_figures_holders_and_the_overdue_ones()
    {
        var answer = await AnswerAsync("Summarize the open RFIs", Texts.OpenRfisByHolder, Texts.OverdueRfis);

        Assert.StartsWith(
            """
            43 RFIs are open; 17 of them are overdue.

            **By assignee**

            - Priya Shah: 22
            - Lumen Architects: 18
            - Nobody: 3

            [table r2]
            """.ReplaceLineEndings("\n"),
            answer,
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_count_is_its_figure_and_leaves_the_meaning_to_the_receipt()
    {
        var answer = await AnswerAsync("How many RFIs are open?", Texts.OpenRfis);

        Assert.Equal("43 RFIs are open.", answer);
    }

    [Fact]
    public async Task Zero_is_said_and_has_no_table()
    {
        var answer = await AnswerAsync("Which issues are open?", Texts.NoIssues);

        Assert.Equal("No issues are open.", answer);
    }

    [Fact]
    public async Task Modules_asked_together_share_a_sentence()
    {
        var answer = await AnswerAsync("How many RFIs and issues are open?", Texts.OpenRfis, Texts.NoIssues);

        Assert.StartsWith("43 RFIs and no issues are open.", answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task No_access_is_said_first_and_is_never_zero()
    {
        var answer = await AnswerAsync("How many submittals and RFIs are open?", Texts.NoSubmittalsAccess, Texts.OpenRfis);

        Assert.StartsWith("You have no access to submittals in this project.\n\n43 RFIs are open.", answer, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ERROR[upstream]: Autodesk did not answer. Do not retry.", "I could not read RFIs just now, so I cannot give a figure: Autodesk did not answer.")]
    [InlineData("ERROR[args]: unknown status blue; allowed are open, closed. Correct it.", "The look-up of RFIs did not accept the question: unknown status blue; allowed are open, closed.")]
    [InlineData("ERROR[args]: \"32 march\" is not a date or range for due. Allowed: 2026-11-30, today. Correct the arguments and call again.", "The look-up of RFIs did not accept the question: \"32 march\" is not a date or range for due. Allowed: 2026-11-30, today.")]
    [InlineData("ERROR[budget]: tool budget used up. Answer with what you have.", "The look-ups for this question are used up, so there is no figure for RFIs here. Ask about it alone.")]
    [InlineData("something else", "I could not read RFIs just now, so I cannot give a figure: the look-up answered in a form I do not know.")]
    public async Task A_failed_look_up_is_told_without_a_figure(string result, string expected)
    {
        var answer = await AnswerAsync("How many RFIs are open?", result);

        Assert.Equal(expected, answer);
    }

    [Fact]
    public async Task What_a_result_lacks_is_left_to_the_app_to_say()
    {
        var answer = await AnswerAsync("How many RFIs are open?", """
            <data k7f3q>
            r1 | RFIs · open | 30 of 412 | read 300 of 412 | as of 2026-11-23 09:10 America/Chicago
            missing: PARTIAL: only 300 of 412 records could be read
            showing 0 of 30; put [table r1] on a line of its own to show the reader the first 20 with a link to all, or narrow with where
            </data k7f3q>
            """);

        Assert.Equal("30 RFIs are open.", answer);
    }

    [Fact]
    public async Task One_record_is_told_by_where_it_stands()
    {
        var answer = await AnswerAsync("Who has RFI 112?", """
            <data k7f3q>
            r1 | RFI-112 · Sleeve elevation | read 412 of 412 | as of 2026-11-23 09:10 America/Chicago
            Number: RFI-112
            Title: Sleeve *elevation* ![x](https://evil.example)
            Status: Open
            Ball in court: Priya Shah
            Due: 2026-11-10
            Days late: 13
            Cost impact: -
            Question: The sleeve shown on the structural drawing collides with the beam web; please confirm the elevation to use before Friday.
            </data k7f3q>
            """);

        Assert.Equal(
            """
            RFI-112 “Sleeve \*elevation\* \!\[x\](https://evil.example)” is Open, with Priya Shah, due 2026-11-10, 13 days late.

            - Ball in court: Priya Shah
            - Due: 2026-11-10
            - Days late: 13
            - Cost impact: not set

            **Question**

            > The sleeve shown on the structural drawing collides with the beam web; please confirm the elevation to use before Friday.
            """.ReplaceLineEndings("\n"),
            answer);
    }

    [Fact]
    public async Task A_record_that_is_not_there_is_not_guessed()
    {
        var answer = await AnswerAsync("RFI 9999", "ERROR[not_found]: There is no RFI 9999 in this project. Say so; do not guess another number.");

        Assert.Equal("There is no RFI 9999 in this project.", answer);
    }

    [Fact]
    public async Task Several_records_for_one_number_are_offered()
    {
        var answer = await AnswerAsync("submittal 2", """
            <data k7f3q>
            r1 | Submittals · number 2 | 2 records fit | read 90 of 90 | as of 2026-11-23 09:10 America/Chicago
            Number|Title
            033000-2|Concrete mix
            084413-2|Curtain wall
            several fit; ask the reader which one is meant, or get one by its whole number
            </data k7f3q>
            """);

        Assert.Equal("Several records fit 2. Which one do you mean?\n\n- 033000-2: Concrete mix\n- 084413-2: Curtain wall", answer);
    }

    [Fact]
    public async Task An_overview_goes_on_to_list_the_most_overdue()
    {
        var talk = new Talk(server.Client).Says("What should I look at today?");
        var overview = await talk.WholeAsync();
        talk.Gets(overview, """
            <data k7f3q>
            r1 | Project overview | read 532 of 532 | as of 2026-11-23 09:10 America/Chicago
            Issues: 120 total | 12 open | 0 overdue | by status: Open 12, Closed 108
            RFIs: 412 total | 43 open | 17 overdue
            Submittals: not read (no access to submittals)
            no table for this result; query a module to list its records
            </data k7f3q>
            """);

        var worst = await talk.WholeAsync();
        var answer = await talk.Gets(worst, Texts.OverdueRfis).WholeAsync();

        Assert.Equal("rfis-query status: overdue; sort: days late desc; top: 5", worst.Asked);
        Assert.StartsWith(
            """
            Submittals could not be read: no access to submittals. 17 RFIs are overdue: look there first.

            | | Total | Open | Overdue |
            |---|--:|--:|--:|
            | Issues | 120 | 12 | 0 |
            | RFIs | 412 | 43 | 17 |
            | Submittals | not read | not read | not read |

            **Most overdue RFIs**

            [table r2]
            """.ReplaceLineEndings("\n"),
            answer.Text,
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_place_is_a_filter_like_any_other()
    {
        var answer = await AnswerAsync("How many open issues are on Level 3?", """
            <data k7f3q>
            r1 | Issues · open · in Level 3 | 12 of 120 | read 120 of 120 | as of 2026-11-23 09:10 America/Chicago
            showing 0 of 12; put [table r1] on a line of its own to show the reader the first 20 with a link to all, or narrow with where
            </data k7f3q>
            """);

        Assert.Equal("There are 12 open issues in Level 3.", answer);
    }

    [Fact]
    public async Task A_measure_is_told_with_its_mean_and_median_as_the_result_spells_them()
    {
        var answer = await AnswerAsync("What is the average response time of RFIs by company?", """
            <data k7f3q>
            r1 | RFIs | 43 of 43 | read 43 of 43 | as of 2026-11-23 09:10 America/Chicago
            response time: 40 records, mean 12.4, median 9, most 88
            by company: Lumen 3 9 (mean 14.2, median 12) | (nobody) 3 (no response time)
            Number|Title|Status|Ball in court|Due|Days late
            RFI-112|Sleeve elevation at beam B-307|Open|Priya Shah|2026-11-10|13
            showing 1 of 43; put [table r1] on a line of its own to show the reader the first 20 with a link to all, or narrow with where
            </data k7f3q>
            """);

        Assert.Equal("There are 43 RFIs in this project; response time in days: 12.4 on average (mean), 9 median, 88 at most over the 40 that have one.\n\n[table r1]", answer);
    }

    [Fact]
    public async Task A_measure_no_record_has_is_no_zero()
    {
        var answer = await AnswerAsync("What is the average response time of RFIs?", """
            <data k7f3q>
            r1 | RFIs | 43 of 43 | read 43 of 43 | as of 2026-11-23 09:10 America/Chicago
            response time: no record has it
            showing 0 of 43; put [table r1] on a line of its own to show the reader the first 20 with a link to all, or narrow with where
            </data k7f3q>
            """);

        Assert.Equal("There are 43 RFIs in this project; none of them has a response time.", answer);
    }

    [Fact]
    public async Task Several_modules_found_together_are_records()
    {
        var answer = await AnswerAsync("Which records mention leak?", """
            <data k7f3q>
            r1 | Issues, RFIs and submittals · “leak” | 12 of 532 | read 532 of 532 | as of 2026-11-23 09:10 America/Chicago
            by module: Issues 9 | RFIs 3
            Number|Title|Found
            #12|Wet wall|water leak behind the wall
            showing 1 of 12; put [table r1] on a line of its own to show the reader this table
            </data k7f3q>
            """);

        Assert.Equal("There are 12 records that mention “leak”.\n\n[table r1]", answer);
    }

    [Fact]
    public async Task People_are_told_by_company_and_one_by_one()
    {
        var answer = await AnswerAsync("Who works for Lumen?", """
            <data k7f3q>
            r1 | People · Lumen | 2 of 58 | read 58 of 58 | as of 2026-11-23 09:10 America/Chicago
            by company: Lumen Architects 1 | Lumen Light 1
            Name|Company|Roles|Open|Overdue
            Priya Shah|Lumen Architects|Architect|9|3
            Old ¦ Hand (deleted)|-|-|0|0
            showing 2 of 2; no table for this result, name people in a list
            </data k7f3q>
            """);

        Assert.Equal(
            """
            2 people fit “Lumen”.

            **By company**

            - Lumen Architects: 1
            - Lumen Light: 1

            - Priya Shah (Lumen Architects, Architect): 9 open, 3 overdue
            - Old ¦ Hand (deleted): 0 open, 0 overdue
            """.ReplaceLineEndings("\n"),
            answer);
    }

    [Fact]
    public async Task Nobody_who_fits_is_said()
    {
        var answer = await AnswerAsync("Who works for Nemo?", """
            <data k7f3q>
            r1 | People · Nemo | 0 of 58 | read 58 of 58 | as of 2026-11-23 09:10 America/Chicago
            nobody matches
            </data k7f3q>
            """);

        Assert.Equal("No people fit “Nemo”.", answer);
    }

    [Fact]
    public async Task Groups_come_with_the_table_and_are_not_listed_twice()
    {
        var answer = await AnswerAsync("Which RFIs are overdue, by company?", Texts.OpenRfisByHolder);

        Assert.EndsWith("are overdue.\n\n[table r1]", answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Words_without_a_rule_are_named_before_the_figure()
    {
        var answer = await AnswerAsync("How many RFIs are open for gypsum?", Texts.OpenRfis);

        Assert.Equal("The demo model has no rule for “gypsum” and left that out.\n\n43 RFIs are open.", answer);
    }

    [Fact]
    public async Task A_question_who_has_them_names_who_has_the_most()
    {
        var answer = await AnswerAsync("Who has the open RFIs?", Texts.OpenRfisByHolder);

        Assert.StartsWith("43 RFIs are open. Priya Shah has the most: 22.\n\n", answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_submittal_is_told_by_the_due_date_of_its_step_and_without_a_holder_it_has_none()
    {
        var answer = await AnswerAsync("033000-2", """
            <data k7f3q>
            r1 | 033000-2 · Plant certification | read 391 of 391 | as of 2026-11-23 09:10 America/Chicago
            Number: 033000-2
            Title: Plant certification
            Status: Closed
            Ball in court: not set
            Due (review due date): 2026-09-20
            </data k7f3q>
            """);

        Assert.StartsWith("033000-2 “Plant certification” is Closed, due 2026-09-20.", answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task In_an_empty_project_there_are_none_at_all()
    {
        var answer = await AnswerAsync("How many issues are open?", """
            <data k7f3q>
            r1 | Issues · open | 0 of 0 | read 0 of 0 | as of 2026-11-23 09:10 America/Chicago
            nothing matches; there is no table to show
            </data k7f3q>
            """);

        Assert.Equal("There are no issues in this project.", answer);
    }

    [Fact]
    public async Task Due_ones_are_said_the_way_people_say_it()
    {
        var answer = await AnswerAsync("How many issues are due this week?", Texts.NoIssues);

        Assert.Equal("There are no open issues due this week.", answer);
    }

    private async Task<string> AnswerAsync(string question, params string[] results)
    {
        var talk = new Talk(server.Client).Says(question);
        var calls = await talk.WholeAsync();
        Assert.Equal(results.Length, calls.Calls.Count);
        return (await talk.Gets(calls, results).WholeAsync()).Text;
    }
}
