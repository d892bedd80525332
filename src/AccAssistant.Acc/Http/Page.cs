namespace AccAssistant.Acc.Http;

/// <summary>One page of a remote list.</summary>
/// <param name="Total">What the server says the whole list holds at this moment; null where it does not say.</param>
public sealed record Page<T>(IReadOnlyList<T> Items, int? Total);
