using System.Globalization;
using AccAssistant.Conversations.Checks;
using AccAssistant.Records;
using AccAssistant.Records.Queries;
using AccAssistant.Tests.Conversations.Plugins;
using CsCheck;

namespace AccAssistant.Tests.Conversations.Checks;

/// <summary>What of an answer is explained by what its turn looked up, and what is not.</summary>
public sealed class AnswerCheckTests
{
    private static readonly string[] Names = ["Lumen Architects", "Steelcraft", "Level 3 / Corridor", "Block B-307", "Nobody", "08 44 13 Curtain walls", "Room 214A"];

    public static TheoryData<string, string, string> Right
    {
        get
        {
            var data = new TheoryData<string, string, string>();
            foreach (var (evidence, question, answer) in AnswerCases.Right)
                data.Add(evidence, question, answer);
            return data;
        }
    }

    public static TheoryData<string, string, string, string> Wrong
    {
        get
        {
            var data = new TheoryData<string, string, string, string>();
            foreach (var (evidence, question, answer, doubts) in AnswerCases.Wrong)
                data.Add(evidence, question, answer, doubts);
            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Right))]
    public void A_right_answer_has_no_doubt(string evidence, string question, string answer)
    {
        Assert.Empty(Doubts(answer, Evidence.Of(evidence, question)));
    }

    [Theory]
    [MemberData(nameof(Wrong))]
    public void A_wrong_figure_is_a_doubt_and_nothing_beside_it(string evidence, string question, string answer, string doubts)
    {
        Assert.Equal(doubts, string.Join('|', Doubts(answer, Evidence.Of(evidence, question))));
    }

    [Theory]
    [InlineData("17 RFIs are overdue, 4", "")]
    [InlineData("17 RFIs are overdue, 45 of", "45")]
    public void The_last_figure_of_an_answer_cut_off_may_be_half_written(string answer, string doubts)
    {
        var found = AnswerCheck.Doubts(answer, Evidence.Of("overdue", "How many?"), cutOff: true);

        Assert.Equal(doubts, string.Join('|', found.Select(doubt => doubt.Text)));
    }

    [Fact]
    public void Records_and_figures_are_told_apart()
    {
        var found = AnswerCheck.Doubts("RFI-999 and 033000-9 are late by 61 days.", Evidence.Of("overdue", "What is late?"));

        Assert.Equal([DoubtKind.Record, DoubtKind.Record, DoubtKind.Figure], found.Select(doubt => doubt.Kind));
    }

    [Fact]
    public void An_answer_of_a_results_own_figures_has_no_doubt_and_a_changed_one_is_caught()
    {
        var group = Gen.Select(Gen.Int[0, Names.Length - 1].Select(index => Names[index]), Gen.Int[0, 4000]);
        Gen.Select(group.Array[1, 7], Gen.Int[1, 40_000], Gen.Int[50_001, 90_000]).Sample((groups, total, fresh) =>
        {
            var counted = groups.DistinctBy(one => one.Item1).Select(one => new ResultGroup(one.Item1, one.Item2)).ToList();
            var matched = counted.Sum(one => one.Count);
            var set = Samples.Set(Samples.Receipt("RFIs · open", matched, matched + total, matched + total)) with { GroupedBy = "location", Groups = counted };
            var evidence = new AnswerEvidence("How many RFIs are open, by location?", Evidence.Told, [Evidence.Outcome("r1", new Answered(set))]);
            var lines = string.Join('\n', counted.Select(one => string.Create(CultureInfo.InvariantCulture, $"- {one.Name}: {one.Count:N0}")));
            var right = string.Create(CultureInfo.InvariantCulture, $"{matched} of {matched + total} RFIs are open.\n\n{lines}");
            var changed = string.Create(CultureInfo.InvariantCulture, $"{matched + fresh + total} RFIs are open.\n\n{lines}");

            return AnswerCheck.Doubts(right, evidence).Count == 0
                && AnswerCheck.Doubts(changed, evidence) is [{ Text: var doubt }] && doubt == (matched + fresh + total).ToString(CultureInfo.InvariantCulture);
        }, iter: 300);
    }

    [Fact]
    public void Any_text_can_be_read()
    {
        var evidence = Evidence.Of("overdue", "How many?");

        Gen.OneOf(Gen.String, Gen.Char["0123456789.,-–/#|:%() \n*_`[]RFIrfiissue"].Array[0, 80].Select(letters => new string(letters)))
            .Sample(text => AnswerCheck.Doubts(text, evidence).All(doubt => doubt.Text.Length > 0), iter: 2000);
    }

    [Fact]
    public void Each_of_two_thousand_figures_is_checked()
    {
        var figures = Enumerable.Range(5_000, 2_000).Select(figure => figure.ToString(CultureInfo.InvariantCulture)).ToList();

        Assert.Equal(figures, Doubts(string.Join(' ', figures), Evidence.Of("nothing", "How many?")));
    }

    private static IEnumerable<string> Doubts(string answer, AnswerEvidence evidence) => AnswerCheck.Doubts(answer, evidence).Select(doubt => doubt.Text);
}
