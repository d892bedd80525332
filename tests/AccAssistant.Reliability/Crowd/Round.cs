namespace AccAssistant.Reliability.Crowd;

/// <summary>One question of everybody's.</summary>
/// <param name="Turns">What each saw; null where the question was never taken.</param>
/// <param name="EndedAfter">From the end of what happened to the site until the last answer ended.</param>
internal sealed record Round(IReadOnlyList<(Talker Talker, Seen? Seen)> Turns, TimeSpan EndedAfter);
