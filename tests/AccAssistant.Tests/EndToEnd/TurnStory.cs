using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using AccAssistant.Tests.Support;

namespace AccAssistant.Tests.EndToEnd;

/// <summary>Turns of one conversation as text, without what differs from run to run.</summary>
internal sealed partial class TurnStory
{
    private readonly StringBuilder text = new();
    private string? prefix;

    public void Add(IReadOnlyList<JsonElement> sent, Screen screen)
    {
        IReadOnlyList<string> before = [];
        for (var index = 0; index < sent.Count; index++)
        {
            var request = sent[index];
            prefix ??= SentRequest.Prefix(request);
            text.Append(CultureInfo.InvariantCulture, $"SENT {index + 1}: {SentRequest.Settings(request)}\n");
            text.Append(SentRequest.Prefix(request) == prefix ? "  system prompt and tools as in fixed-prefix.txt\n" : SentRequest.Prefix(request));
            var messages = SentRequest.Messages(request);
            var same = before.Zip(messages).TakeWhile(pair => pair.First == pair.Second).Count();
            if (same > 0)
                text.Append(CultureInfo.InvariantCulture, $"  the {same} messages after it as before\n");
            foreach (var message in messages.Skip(same))
                text.Append(message).Append('\n');
            before = messages;
        }

        text.Append("SEEN\n");
        foreach (var line in SeenTurn.Lines(screen))
            text.Append("  ").Append(line).Append('\n');
        text.Append('\n');
    }

    public override string ToString()
    {
        var ids = new Dictionary<string, string>(StringComparer.Ordinal);
        var settled = MadeUpId().Replace(text.ToString(), match => ids.TryGetValue(match.Value, out var known) ? known : ids[match.Value] = $"call-{ids.Count + 1}");
        settled = Marker().Replace(settled, "<$1data fence>");
        settled = Moment().Replace(settled, "as of <time>");
        return Took().Replace(settled, " · <seconds> s");
    }

    [GeneratedRegex("call_[qs][0-9]+_[0-9a-f]+")]
    private static partial Regex MadeUpId();

    [GeneratedRegex("<(/?)data [a-z0-9]+>")]
    private static partial Regex Marker();

    [GeneratedRegex(@"as of \d{4}-\d\d-\d\d \d\d:\d\d")]
    private static partial Regex Moment();

    [GeneratedRegex(@" · (\d+\.\d|under 0\.1) s")]
    private static partial Regex Took();
}
