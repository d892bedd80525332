using System.Text;
using CommunityToolkit.HighPerformance.Buffers;

namespace AccAssistant.Acc.Json;

/// <summary>One copy of each short text that thousands of records repeat: ids of people, types and places, statuses. It holds so many and forgets the rarest.</summary>
internal static class WirePool
{
    private const int Longest = 64;
    private static readonly StringPool Pool = new(8192);

    public static string Share(string text) => text.Length <= Longest ? Pool.GetOrAdd(text) : text;

    /// <summary>Without making the text first where it is known already.</summary>
    public static string? Share(ReadOnlySpan<byte> utf8) => utf8.Length <= Longest ? Pool.GetOrAdd(utf8, Encoding.UTF8) : null;
}
