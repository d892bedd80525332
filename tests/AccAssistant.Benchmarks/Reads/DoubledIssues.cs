using System.Text.Json;
using System.Text.Json.Nodes;

namespace AccAssistant.Benchmarks.Reads;

/// <summary>The project twice: the second half has ids and numbers of its own.</summary>
internal static class DoubledIssues
{
    public static IReadOnlyList<byte[]> Of(IReadOnlyList<byte[]> pages)
    {
        var total = pages.Count * 200;
        return [.. pages.Select(page => Changed(page, 0, total)), .. pages.Select(page => Changed(page, pages.Count * 100, total))];
    }

    private static byte[] Changed(byte[] page, int further, int total)
    {
        var body = JsonNode.Parse(page)!;
        var paging = body["pagination"]!;
        paging["offset"] = paging["offset"]!.GetValue<int>() + further;
        paging["totalResults"] = total;
        foreach (var issue in further == 0 ? [] : body["results"]!.AsArray())
        {
            issue!["id"] = new string([.. issue["id"]!.GetValue<string>().Reverse()]);
            issue["displayId"] = issue["displayId"]!.GetValue<int>() + further;
        }

        return JsonSerializer.SerializeToUtf8Bytes(body);
    }
}
