namespace AccAssistant.Acc.Http;

/// <summary>A page as it came, with what the server says about its place in the list.</summary>
/// <param name="Count">Rows that came, usable or not.</param>
internal sealed record RemotePage<T>(IReadOnlyList<T> Items, int Count, int? Total, int? Offset, string? Next);
