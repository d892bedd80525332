using AccAssistant.Conversations.Models;
using AccAssistant.Conversations.Wording;

namespace AccAssistant.Web.Pages.Settings;

/// <summary>What a person used of the language model on this UTC day.</summary>
/// <param name="Allowed">Zero: without limit.</param>
/// <param name="Sentence">E.g. "12,400 of 20,000 tokens used today, 3 questions asked."</param>
/// <param name="Again">When a new day begins, e.g. "in about 6 hours".</param>
public sealed record ModelUse(long Used, long Allowed, string Sentence, string Again)
{
    public static ModelUse Of(TokenDay day, int questions, DateTimeOffset now, Words words) => new(
        day.Mine,
        day.MineAllowed,
        day.MineAllowed > 0
            ? words.Of(questions, "{1} of {2} tokens used today, 1 question asked.", "{1} of {2} tokens used today, {0} questions asked.", day.Mine, day.MineAllowed)
            : words.Of(questions, "{1} tokens used today, 1 question asked.", "{1} tokens used today, {0} questions asked.", day.Mine),
        Ago.Until(new DateTimeOffset(day.Day.AddDays(1), TimeOnly.MinValue, TimeSpan.Zero), now, words));
}
