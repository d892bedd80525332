using AccAssistant.Conversations.Changes;
using AccAssistant.Conversations.Turns;
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
    public string Said => string.Join(' ', Results.Select(result => result.Said).Prepend(Headline));

    /// <param name="compared">Each query of the answer and the reply to it now.</param>
    /// <param name="others">Look-ups of the answer that cannot be compared.</param>
    public static ChangesView Of(IReadOnlyList<(ToolActivity Then, RecordReply Now)> compared, IReadOnlyList<ToolActivity> others)
    {
        var results = compared.Select(one => one.Now is Answered { Result: var now } ? ResultChanges.Between(one.Then, now) : null).OfType<ResultChanges>().ToList();
        var sure = results.Where(result => result.IsSure).ToList();
        var changed = sure.Where(result => result.Any).ToList();
        var oldest = compared.Select(one => one.Then.Receipt!).MinBy(receipt => receipt.AsOf)!;
        var isWhole = sure.Count == compared.Count && others.Count == 0;
        return new ChangesView(
            changed.Count > 0,
            Head(changed.Count > 0, sure.Count > 0, isWhole, ProjectTime.Words(oldest.AsOf, oldest.TimeZone)),
            [.. changed.Select(ResultChangesView.Of)],
            [
                .. sure.SelectMany(ChangeWords.OnlyTime),
                .. sure.SelectMany(result => result.Now.Missing).Distinct().Select(ChangeWords.NotRead),
                .. results.Where(result => !result.IsSure).Select(ChangeWords.Unsure),
                .. compared.Where(one => one.Now is Refused).Select(one => ChangeWords.Refused(one.Then.Receipt!, (Refused)one.Now)),
                .. others.Select(ChangeWords.NotCompared),
            ]);
    }

    private static string Head(bool changed, bool anySure, bool isWhole, string since) => (changed, anySure, isWhole) switch
    {
        (true, _, _) => $"The data has changed since {since}.",
        (_, _, true) => $"Nothing has changed since {since}.",
        (_, true, _) => $"No change was found since {since}, but not everything could be compared.",
        _ => $"The answer of {since} could not be compared with the data now.",
    };
}
