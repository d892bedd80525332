using System.Text;
using System.Text.Json;

namespace AccAssistant.Benchmarks.Reads;

/// <summary>A list of issues cut into pages at any offset; those that readers ask for are made beforehand.</summary>
internal sealed class IssueSlices
{
    private const int Limit = 100;

    private readonly string[] rows;
    private readonly Dictionary<int, byte[]> made;

    public IssueSlices(IReadOnlyList<byte[]> pages)
    {
        rows = [.. pages.SelectMany(page => JsonElement.Parse(page).GetProperty("results").EnumerateArray().Select(row => row.GetRawText()))];
        // Plain readers go on by whole pages, ours begins each page with the last row of the one before.
        int[] strides = [Limit, Limit - 1];
        made = strides.SelectMany(stride => Enumerable.Range(0, (rows.Length / stride) + 1).Select(page => page * stride)).Distinct().ToDictionary(offset => offset, Make);
    }

    public byte[] At(int offset) => made.TryGetValue(offset, out var body) ? body : Make(offset);

    private byte[] Make(int offset) =>
        Encoding.UTF8.GetBytes($$"""{"pagination":{"limit":{{Limit}},"offset":{{offset}},"totalResults":{{rows.Length}}},"results":[{{string.Join(',', rows.Skip(offset).Take(Limit))}}]}""");
}
