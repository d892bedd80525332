using System.Globalization;
using AccAssistant.Conversations.Models;

namespace AccAssistant.Web.Pages.Settings;

/// <summary>What a person used of the language model on this UTC day.</summary>
/// <param name="Allowed">Zero: without limit.</param>
/// <param name="Again">When a new day begins, e.g. "in about 6 hours".</param>
public sealed record ModelUse(long Used, long Allowed, int Questions, string Again)
{
    /// <summary>E.g. "12,400 of 20,000 tokens used today, 3 questions asked."</summary>
    public string Words => string.Create(
        CultureInfo.InvariantCulture,
        $"{Used:N0}{(Allowed > 0 ? string.Create(CultureInfo.InvariantCulture, $" of {Allowed:N0}") : "")} tokens used today, {Questions:N0} {(Questions == 1 ? "question" : "questions")} asked.");

    public static ModelUse Of(TokenDay day, int questions, DateTimeOffset now) =>
        new(day.Mine, day.MineAllowed, questions, Ago.Until(new DateTimeOffset(day.Day.AddDays(1), TimeOnly.MinValue, TimeSpan.Zero), now));
}
