namespace AccAssistant.Reliability.Crowd;

/// <summary>One question of everybody's.</summary>
/// <param name="Turns">What each saw; null where the question was never taken.</param>
internal sealed record Round(IReadOnlyList<(Talker Talker, Seen? Seen)> Turns);
