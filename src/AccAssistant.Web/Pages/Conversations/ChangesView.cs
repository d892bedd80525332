using AccAssistant.Conversations.Changes;
using AccAssistant.Conversations.Turns;
using AccAssistant.Conversations.Wording;
using AccAssistant.Records;
using AccAssistant.Records.Queries;

namespace AccAssistant.Web.Pages.Conversations;

/// <summary>What has changed since an answer, in words.</summary>
/// <param name="Changed">Whether anything is known to have changed.</param>
/// <param name="Results">Those that changed.</param>
/// <param name="Notes">What moved by itself, and what could not be compared and why.</param>
public sealed record ChangesView(bool Changed, string Headline, IReadOnlyList<ResultChangesView> Results, IReadOnlyList<string> Notes)
{
    /// <summary>For who hears it: the headline and the figures.</summary>
    public string Said(Words words) => string.Join(' ', Results.Select(result => result.Said(words)).Prepend(Headline));

    /// <param name="compared">Each query of the answer and the reply to it now.</param>
    /// <param name="others">Look-ups of the answer that cannot be compared.</param>
    public static ChangesView Of(IReadOnlyList<(ToolActivity Then, RecordReply Now)> compared, IReadOnlyList<ToolActivity> others, Words words)
    {
        var change = new ChangeWords(words);
        var results = compared.Select(one => one.Now is Answered { Result: var now } ? ResultChanges.Between(one.Then, now) : null).OfType<ResultChanges>().ToList();
        var sure = results.Where(result => result.IsSure).ToList();
        var changed = sure.Where(result => result.Any).ToList();
        var oldest = compared.Select(one => one.Then.Receipt!).MinBy(receipt => receipt.AsOf)!;
        var isWhole = sure.Count == compared.Count && others.Count == 0;
        return new ChangesView(
            changed.Count > 0,
            Head(changed.Count > 0, sure.Count > 0, isWhole, ProjectTime.At(oldest.AsOf, oldest.TimeZone), words),
            [.. changed.Select(result => ResultChangesView.Of(result, words))],
            [
                .. sure.SelectMany(change.OnlyTime),
                .. sure.SelectMany(result => result.Now.Missing).Distinct().Select(change.NotRead),
                .. results.Where(result => !result.IsSure).Select(change.Unsure),
                .. compared.Where(one => one.Now is Refused).Select(one => change.Refused(one.Then.Receipt!, (Refused)one.Now)),
                .. others.Select(change.NotCompared),
            ]);
    }

    private static string Head(bool changed, bool anySure, bool isWhole, DateTimeOffset since, Words words) => (changed, anySure, isWhole) switch
    {
        (true, _, _) => words["The data has changed since {0}.", since],
        (_, _, true) => words["Nothing has changed since {0}.", since],
        (_, true, _) => words["No change was found since {0}, but not everything could be compared.", since],
        _ => words["The answer of {0} could not be compared with the data now.", since],
    };
}
