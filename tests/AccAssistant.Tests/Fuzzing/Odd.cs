using System.Globalization;
using System.Text;

namespace AccAssistant.Tests.Fuzzing;

/// <summary>Values nobody means to send. The same random numbers make the same ones.</summary>
internal static class Odd
{
    /// <summary>Stands in many of them, and in no log.</summary>
    public const string Marker = "quincemarker";

    private static readonly string Long = Marker + new string('x', 100_000);

    /// <summary>Of a query, a form field or a part of a path.</summary>
    public static string Text(Random random) => Pick(
        random,
        "",
        Marker,
        "\0",
        $"{Marker}\0{Marker}",
        Long,
        "-1",
        "0",
        "NaN",
        "1e999",
        "99999999999999999999999999",
        "2026-02-30",
        "0000-00-00T99:99:99Z",
        "true",
        "null",
        "[]",
        "{\"a\":1}",
        "../../etc/passwd",
        "' OR 1=1 --",
        $"<script>{Marker}</script>",
        "\uFFFD\uFFFE\uD83D",
        "\u202E\u200B\u0301",
        "İıßſ",
        "{{user}}",
        "{0}{1}{99}",
        "00000000-0000-0000-0000-000000000000",
        Guid.Empty.ToString("B"),
        "status: open; status: open; group: x; top: -5",
        new string('(', 5_000),
        random.NextInt64().ToString(CultureInfo.InvariantCulture));

    /// <summary>As it stands in an address, well or badly written.</summary>
    public static string Encoded(Random random) => Pick(
        random,
        Uri.EscapeDataString(Text(random).Replace("\uD83D", "", StringComparison.Ordinal)),
        "%",
        "%0",
        "%zz",
        "%00",
        $"{Marker}%00%0d%0aSet-Cookie:%20{Marker}",
        "%C0%AF%C0%AE",
        "%F8%88%80%80%80",
        "%ED%A0%80",
        "%FF%FE",
        "%u0041",
        "a&&=&=&;;",
        "+%2B+");

    /// <summary>As it stands in a message to the hub, JSON or nearly.</summary>
    public static string Json(Random random, string id) => Pick(
        random,
        "null",
        "true",
        "0",
        "-1",
        "1e999",
        "9223372036854775808",
        "NaN",
        "undefined",
        "\"\"",
        $"\"{Marker}\"",
        $"\"{Long}\"",
        "\"\\ud800\"",
        "\"\\u0000\"",
        "\"NaN\"",
        "\"0000-13-45T99:99:99Z\"",
        $"\"{id}\"",
        $"\"{{{id}}}\"",
        $"[\"{Marker}\"]",
        $"{{\"{Marker}\":\"{Marker}\"}}",
        string.Concat(Enumerable.Repeat("[", 300)) + string.Concat(Enumerable.Repeat("]", 300)),
        string.Concat(Enumerable.Repeat("{\"a\":", 80)) + "1" + new string('}', 80),
        "\"/overdue rfis\"",
        "\"\\uD83D\\uDE00\"");

    public static byte[] Bytes(Random random)
    {
        var bytes = new byte[random.Next(1, 400)];
        random.NextBytes(bytes);
        return [.. bytes, .. Encoding.UTF8.GetBytes(Marker)];
    }

    public static T Pick<T>(Random random, params T[] from) => from[random.Next(from.Length)];
}
