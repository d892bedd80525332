using System.Net.WebSockets;
using System.Text;
using AccAssistant.Storage;
using AccAssistant.Tests.EndToEnd;
using AccAssistant.Tests.Support;
using AccAssistant.Web.SignIn;

namespace AccAssistant.Tests.Fuzzing;

/// <summary>Whatever is sent to the hub is answered, refused in plain words or ends its connection; the app goes on, and the log keeps it to itself.</summary>
public sealed class HubFuzzTests(FuzzedApp app) : IClassFixture<FuzzedApp>
{
    private const char End = '\u001e';

    private static readonly string[] Methods = ["Ask", "Ask", "Ask", "Follow", "Stop", "Suggest", "ask", "Nope", "OnConnectedAsync", "Dispose", "ToString", ""];
    private static readonly string[] Properties = ["conversationId", "text", "requestId", "replacesTurnId", "timeZone", "readAgain", "role", "owner", "ConversationId"];

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(1)]
    public async Task Nothing_a_browser_sends_breaks_the_hub(int seed)
    {
        var random = new Random(seed);
        await using var chat = await app.OpenChatAsync("Dana", Projects.Greenfield);

        for (var round = 0; round < 30; round++)
        {
            var frame = Frame(random, chat.ConversationId.ToString());
            foreach (var answer in await AnswersAsync(chat.Browser.SessionCookie!, frame, chat.ConversationId))
            {
                Assert.DoesNotContain("Exception", answer.Replace("HubException: Method does not exist", "", StringComparison.Ordinal), StringComparison.Ordinal);
                Assert.DoesNotContain("   at ", answer, StringComparison.Ordinal);
                Assert.DoesNotContain("System.", answer, StringComparison.Ordinal);
                Assert.True(answer.Length < 1_000_000);
            }
        }

        Assert.Equal(TurnStatus.Completed, (await chat.AskAsync("How many RFIs are open?")).Ended!.Status);
        app.AssertQuiet();
    }

    private static byte[] Frame(Random random, string id)
    {
        switch (random.Next(10))
        {
            case 0:
                return [.. Odd.Bytes(random), (byte)End];
            case 1:
                return Encoding.UTF8.GetBytes(Odd.Json(random, id) + End);
            case 2:
                return Encoding.UTF8.GetBytes(new string(End, 50));
            case 3:
                var whole = Call(random, id);
                return Encoding.UTF8.GetBytes(whole[..random.Next(whole.Length)] + End);
            default:
                return Encoding.UTF8.GetBytes(Call(random, id) + End);
        }
    }

    private static string Call(Random random, string id)
    {
        var type = Odd.Pick(random, "1", "1", "1", "1", "4", "2", "3", "5", "6", "99", "\"1\"", "null");
        var arguments = Enumerable.Range(0, random.Next(4)).Select(_ => random.Next(3) > 0 ? Question(random, id) : Odd.Json(random, id));
        return $$"""{"type":{{type}},"invocationId":"{{round(random)}}","target":"{{Odd.Pick(random, Methods)}}","arguments":[{{string.Join(',', arguments)}}]}""";

        static string round(Random random) => random.Next(1000).ToString(System.Globalization.CultureInfo.InvariantCulture);
    }

    private static string Question(Random random, string id)
    {
        var properties = Properties.Where(_ => random.Next(3) > 0).Select(property => $"\"{property}\":{(property is "conversationId" && random.Next(2) == 0 ? $"\"{id}\"" : Odd.Json(random, id))}");
        return $"{{{string.Join(',', properties)}}}";
    }

    /// <summary>All that comes back until a call that is as it should be is answered, or the connection ends.</summary>
    private async Task<List<string>> AnswersAsync(string cookie, byte[] frame, Guid conversation)
    {
        var client = app.Server.CreateWebSocketClient();
        client.ConfigureRequest = request =>
        {
            request.Headers.Cookie = $"{SessionCookie.Name}={cookie}";
            request.Headers.Origin = AppFixture.AppAddress.GetLeftPart(UriPartial.Authority);
        };
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(Cancellation);
        limit.CancelAfter(TimeSpan.FromSeconds(2));
        using var socket = await client.ConnectAsync(new Uri(AppFixture.AppAddress, "/hub/chat"), limit.Token);
        await SendAsync("""{"protocol":"json","version":1}""");
        var received = new StringBuilder();
        try
        {
            await socket.SendAsync(frame, WebSocketMessageType.Text, true, limit.Token);
            await SendAsync($$"""{"type":1,"invocationId":"last","target":"Stop","arguments":["{{conversation}}"]}""");
            var buffer = new byte[64 * 1024];
            while (socket.State == WebSocketState.Open && !received.ToString().Contains("\"invocationId\":\"last\"", StringComparison.Ordinal))
            {
                var part = await socket.ReceiveAsync(buffer, limit.Token);
                received.Append(Encoding.UTF8.GetString(buffer, 0, part.Count));
            }
        }
        catch (Exception ended) when (ended is WebSocketException or IOException or OperationCanceledException && !Cancellation.IsCancellationRequested)
        {
            // Closed from the other side in the middle of a word, or left without an answer, as after a message that ends the connection.
        }

        socket.Abort();
        return [.. received.ToString().Split(End)];

        Task SendAsync(string text) => socket.SendAsync(Encoding.UTF8.GetBytes(text + End), WebSocketMessageType.Text, true, limit.Token);
    }
}
