using AccAssistant.Conversations.Wording;
using AccAssistant.Tests.Support;

namespace AccAssistant.Tests.Conversations.Wording;

/// <summary>What is said in English beside the records, in a language that is English in brackets: what stands in none is not ours.</summary>
public sealed class PhraseBookTests
{
    private static readonly Words Spanish = new SpokenLanguages(["en", "es"], (english, language) => language.Name != "es" ? null : english switch
    {
        "issues" => "incidencias",
        "Overdue" => "Vencidas",
        "Nobody" => "Nadie",
        "{0} or {1}" => "{0} o {1}",
        "assigned to {0}" => "asignadas a {0}",
        "due {0} ({1})" => "con fecha {0} ({1})",
        "next {0} days" => "próximos {0} días",
        "only {0} of {1} {2} could be read ({3})" => "de {2} solo se leyeron {0} de {1} ({3})",
        "no access" => "sin acceso",
        _ => null,
    }).For(["es-ES"]);

    [Theory]
    [InlineData("RFIs", "⟦RFIs⟧")]
    [InlineData("Issues, RFIs and submittals · any status, drafts and void ones too", "⟦⟦issues⟧, ⟦RFIs⟧ and ⟦submittals⟧⟧ · ⟦any status, drafts and void ones too⟧")]
    [InlineData("RFIs · overdue or status Open at reviewer 1", "⟦RFIs⟧ · ⟦⟦Overdue⟧ or ⟦status Open at reviewer 1⟧⟧")]
    [InlineData("Issues · assigned to ACME or me or nobody", "⟦issues⟧ · ⟦assigned to ⟦⟦ACME or ⟦me⟧⟧ or ⟦Nobody⟧⟧⟧")]
    [InlineData("Issues · category Quality or not set", "⟦issues⟧ · ⟦category ⟦Quality or ⟦not set⟧⟧⟧")]
    [InlineData("RFIs · due next 7 days (2026-11-23..2026-11-30)", "⟦RFIs⟧ · ⟦due ⟦next 7 days⟧ (23. Nov. 2026 – 30. Nov. 2026)⟧")]
    [InlineData("RFIs · due before 2026-12-01 (2026-11-30 or earlier)", "⟦RFIs⟧ · ⟦due ⟦before 1. Dez. 2026⟧ (⟦30. Nov. 2026 or earlier⟧)⟧")]
    [InlineData("RFIs · answered by Lumen · answered 2026-11-05", "⟦RFIs⟧ · ⟦answered by Lumen⟧ · ⟦answered 5. Nov. 2026⟧")]
    [InlineData("Submittals · no required on job date", "⟦submittals⟧ · ⟦no ⟦Required on job⟧ date⟧")]
    [InlineData("Submittals · no act by date", "⟦submittals⟧ · ⟦no ⟦Act by⟧ date⟧")]
    [InlineData("RFIs · with answered date", "⟦RFIs⟧ · ⟦with ⟦Answered⟧ date⟧")]
    [InlineData("Submittals · act by until 2026-12-07 (2026-12-07 or earlier)", "⟦submittals⟧ · ⟦act by ⟦until 7. Dez. 2026⟧ (⟦7. Dez. 2026 or earlier⟧)⟧")]
    [InlineData("Files of RFIs · overdue", "⟦Files of ⟦RFIs⟧⟧ · ⟦Overdue⟧")]
    [InlineData("RFIs · RFI-112", "⟦RFIs⟧ · RFI-112")]
    public void A_filter_is_said_piece_by_piece(string english, string said) => Assert.Equal(said, PhraseBook.Filter(english, Bracketed.Words));

    [Theory]
    [InlineData("RFIs: overdue = due before 2026-11-23 and still open; 3 open ones have no due date", "⟦⟦RFIs⟧: ⟦overdue = due before 23. Nov. 2026 and still open⟧; ⟦3 open ones have no due date⟧⟧")]
    [InlineData("Issues: left out: 2 drafts and 1 void", "⟦⟦issues⟧: ⟦left out: ⟦⟦2 drafts⟧ and ⟦1 void⟧⟧⟧⟧")]
    [InlineData("\"Lum\" means Lumen and its people; Ann Lum", "⟦\"Lum\" means ⟦Lumen and its people⟧; Ann Lum⟧")]
    [InlineData("\"Lum\" means Lumen; Lumen Too and 4 more", "⟦\"Lum\" means ⟦Lumen; Lumen Too and 4 more⟧⟧")]
    [InlineData("only 1,234 of 5,678 RFIs could be read (Autodesk did not answer)", "⟦only 1.234 of 5.678 ⟦RFIs⟧ could be read (⟦Autodesk did not answer⟧)⟧")]
    [InlineData("Names of locations could not be read (no access); records may be missing from this count.", "⟦⟦names of locations⟧ could not be read (⟦no access⟧); records may be missing from this count⟧.")]
    [InlineData("You have no access to submittals in this project. A project administrator can give it to you", "⟦You have no access to ⟦submittals⟧ in this project. A project administrator can give it to you.⟧")]
    [InlineData("Autodesk's limit for RFIs in this project is used up. Try again in 1 second.", "⟦Autodesk's limit for ⟦RFIs in this project⟧ is used up. Try again in ⟦1 second⟧.⟧")]
    [InlineData("No issue has the category \"Qualty\". Did you mean \"Quality\"? There are: Quality; Safety. First and 3 more; or none.", "⟦No ⟦issue⟧ has the ⟦Category⟧ \"Qualty\".⟧ ⟦Did you mean \"Quality\"?⟧ ⟦There are: Quality; Safety.⟧ First and 3 more; or none.")]
    [InlineData("Unknown group for issues and RFIs \"x\". Allowed: status, assignee.", "⟦Unknown group for ⟦⟦issues⟧ and ⟦RFIs⟧⟧ \"x\".⟧ ⟦Allowed: status, assignee.⟧")]
    [InlineData("No RFI has the number \"12\" among 40 numbered ones. Nearest: RFI-1, RFI-2. Note: void RFIs could not all be read (not there).", "⟦No ⟦RFI⟧ has the number \"12\" among 40 numbered ones.⟧ ⟦Nearest: RFI-1, RFI-2.⟧ ⟦Note: ⟦void ⟦RFIs⟧ could not all be read (⟦not there⟧)⟧.⟧")]
    public void A_sentence_is_said_with_all_that_is_in_it(string english, string said) => Assert.Equal(said, PhraseBook.Sentence(english, Bracketed.Words));

    [Theory]
    [InlineData("(not set)", "⟦(not set)⟧")]
    [InlineData("Priya Shah; former member (…1234)", "Priya Shah; ⟦former member (…1234)⟧")]
    [InlineData("8–14 days", "⟦8–14 days⟧")]
    [InlineData("Architect (a role)", "⟦Architect (a role)⟧")]
    [InlineData("Open", "Open")]
    public void A_cell_is_a_records_unless_it_stands_in_for_what_is_not_there(string english, string said) => Assert.Equal(said, PhraseBook.Cell(english, Bracketed.Words));

    [Theory]
    [InlineData("Due", "2026-11-23", "23. Nov. 2026")]
    [InlineData("Due", "not set", "⟦not set⟧")]
    [InlineData("Created", "Shah, Jr., Priya, 2026-11-02", "Shah, Jr., Priya, 2. Nov. 2026")]
    [InlineData("Created", "2026-11-02", "2. Nov. 2026")]
    [InlineData("Created", "Priya Shah, 2026", "Priya Shah, 2026")]
    [InlineData("Location details", "moved by Ann, 2026-11-02", "moved by Ann, 2026-11-02")]
    [InlineData("Review step 2", "in progress, due 2026-11-12, completed 2026-11-13", "in progress, ⟦due 12. Nov. 2026⟧, ⟦completed 13. Nov. 2026⟧")]
    [InlineData("Review step 2", "done; Priya Shah: Approved as Noted, 2026-11-10; nobody (optional): no response yet", "done; ⟦Priya Shah: Approved as Noted, 10. Nov. 2026⟧; ⟦⟦⟦Nobody⟧ (optional)⟧: ⟦no response yet⟧⟧")]
    [InlineData("Revision 1", "Revise and Resubmit; received 2026-10-01; published 2026-10-30", "Revise and Resubmit; ⟦received 1. Okt. 2026⟧; ⟦published 30. Okt. 2026⟧")]
    public void A_fact_is_said_in_days_and_words_of_the_reader_and_names_stay(string name, string english, string said) =>
        Assert.Equal(said, PhraseBook.FactValue(name, english, Bracketed.Words));

    [Theory]
    [InlineData("Response – Ann Lee, 2026-11-02", "⟦Response – Ann Lee, 2. Nov. 2026⟧")]
    [InlineData("Review step 1 – Ann Lee", "⟦Review step 1 – Ann Lee⟧")]
    public void A_response_is_dated_as_the_reader_dates(string english, string said) => Assert.Equal(said, PhraseBook.Fact(english, Bracketed.Words));

    [Theory]
    [InlineData("2026-11-23..2026-11-29", "23. Nov. 2026 – 29. Nov. 2026")]
    [InlineData("2026-11", "November 2026")]
    [InlineData("(no due date)", null)]
    [InlineData("2026-13", null)]
    [InlineData("2026-11-23", null)]
    public void A_week_and_a_month_are_said_as_the_reader_says_them(string name, string? said) => Assert.Equal(said, PhraseBook.Period(name, Bracketed.Words));

    [Theory]
    [InlineData("Ball in court", "⟦Ball in court⟧")]
    [InlineData("root cause", "⟦Root cause⟧")]
    [InlineData("Bid package", "Bid package")]
    public void Names_of_columns_are_ours_and_those_of_attributes_the_accounts(string english, string said) => Assert.Equal(said, PhraseBook.Name(english, Bracketed.Words));

    [Fact]
    public void Another_language_orders_the_values_its_own_way_and_small_letters_stay_small()
    {
        Assert.Equal(
            "Incidencias · vencidas · asignadas a ACME o nadie · con fecha próximos 7 días (23 de nov de 2026 – 30 de nov de 2026)",
            PhraseBook.Filter("Issues · overdue · assigned to ACME or nobody · due next 7 days (2026-11-23..2026-11-30)", Spanish));
        Assert.Equal("Incidencias · asignadas a Black or White Ltd o nadie", PhraseBook.Filter("Issues · assigned to Black or White Ltd or nobody", Spanish));
        Assert.Equal("de incidencias solo se leyeron 1.200 de 5.678 (sin acceso)", PhraseBook.Sentence("only 1,200 of 5,678 issues could be read (no access)", Spanish));
    }

    [Theory]
    [InlineData("assigned to A; B · C")]
    [InlineData("assigned to {0} <b>\"x\"</b> {1}")]
    [InlineData("text has \"due 2026-11-23 · open · RFIs: overdue; \"quoted\" {0}\"")]
    [InlineData("in 2026-11-23")]
    [InlineData("type  or Repair or replace")]
    [InlineData("Pour date 2026-11-23")]
    public void Names_and_searched_words_stay_letter_for_letter(string filter)
    {
        Assert.Equal("RFIs · " + filter, PhraseBook.Filter("RFIs · " + filter, Words.English));
        Assert.Equal("RFIs · " + filter, Bare(PhraseBook.Filter("RFIs · " + filter, Bracketed.Words)));
    }

    [Theory]
    [InlineData("")]
    [InlineData("Something nobody has written yet. With two sentences; and a clause: 2026-11-23")]
    [InlineData("only many of 5,678 RFIs could be read (no access)")]
    [InlineData("only 3 of 5 RFIs could be read (a reason nobody has written yet)")]
    [InlineData("overdue = due before Monday and still open")]
    public void What_is_no_phrase_of_ours_stays_as_it_is(string text)
    {
        Assert.Equal(text, PhraseBook.Sentence(text, Bracketed.Words));
        Assert.Equal(text, PhraseBook.Filter(text, Bracketed.Words));
    }

    [Theory]
    [InlineData("RFIs: ")]
    [InlineData("No issue has the category \"")]
    [InlineData("could not be read (")]
    [InlineData(" or ")]
    [InlineData("; ")]
    [InlineData(". A")]
    [InlineData("\" means ")]
    [InlineData(" · Files of ")]
    [InlineData(" and its people")]
    [InlineData("a")]
    public void Ten_thousand_letters_stay_as_they_are(string piece)
    {
        var text = string.Concat(Enumerable.Repeat(piece, 10_000 / piece.Length));

        // A sentence of ours may begin with another letter size and end with a full stop.
        foreach (var longest in new[] { text, "assigned to " + text, "RFIs: \"" + text + "\" means " + text })
        {
            Assert.Equal(longest, Bare(PhraseBook.Filter(longest, Bracketed.Words)).TrimEnd('.'), ignoreCase: true);
            Assert.Equal(longest, Bare(PhraseBook.Sentence(longest, Bracketed.Words)).TrimEnd('.'), ignoreCase: true);
            Assert.Equal(longest, Bare(PhraseBook.Cell(longest, Bracketed.Words)).TrimEnd('.'), ignoreCase: true);
        }
    }

    private static string Bare(string bracketed) => bracketed.Replace("⟦", "", StringComparison.Ordinal).Replace("⟧", "", StringComparison.Ordinal);
}
