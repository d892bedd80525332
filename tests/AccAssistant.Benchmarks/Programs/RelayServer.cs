using System.Net.ServerSentEvents;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;
using System.Threading.Channels;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.SignalR;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace AccAssistant.Benchmarks.Programs;

/// <summary>The floor: a hub that passes the model's words on and does nothing else. What has piled up while one message was written is the next.</summary>
internal static class RelayServer
{
    public const string Path = "/relay";

    /// <summary>Runs until it is ended.</summary>
    /// <param name="arguments">Has <c>--model</c>, the endpoint's address, and <c>--urls</c>.</param>
    public static async Task RunAsync(string[] arguments)
    {
        var builder = WebApplication.CreateSlimBuilder(arguments);
        builder.Logging.ClearProviders();
        builder.Services.AddSignalR();
        builder.Services.AddSingleton(new HttpClient(new SocketsHttpHandler { UseCookies = false }) { BaseAddress = new Uri(builder.Configuration["model"]! + "/"), Timeout = Timeout.InfiniteTimeSpan });
        var app = builder.Build();
        app.MapHub<Relay>(Path);
        await app.RunAsync();
    }

    private sealed class Relay(HttpClient model) : Hub
    {
        public async IAsyncEnumerable<string> Ask(string question, [EnumeratorCancellation] CancellationToken cancellationToken)
        {
            var words = Channel.CreateUnbounded<string>(new UnboundedChannelOptions { SingleReader = true, SingleWriter = true });
            var reading = ReadAsync(question, words.Writer, cancellationToken);
            var piled = new StringBuilder();
            while (await words.Reader.WaitToReadAsync(cancellationToken))
            {
                piled.Clear();
                while (words.Reader.TryRead(out var word))
                    piled.Append(word);
                yield return piled.ToString();
            }

            await reading;
        }

        private async Task ReadAsync(string question, ChannelWriter<string> words, CancellationToken cancellationToken)
        {
            try
            {
                using var request = new HttpRequestMessage(HttpMethod.Post, "chat/completions") { Content = new StringContent(JsonSerializer.Serialize(new { messages = new[] { new { role = "user", content = question } }, stream = true }), Encoding.UTF8, "application/json") };
                using var answer = await model.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellationToken);
                await using var stream = await answer.EnsureSuccessStatusCode().Content.ReadAsStreamAsync(cancellationToken);
                await foreach (var frame in SseParser.Create(stream, (_, data) => WordIn(data)).EnumerateAsync(cancellationToken))
                {
                    if (frame.Data.Length > 0)
                        words.TryWrite(frame.Data);
                }
            }
            finally
            {
                words.Complete();
            }
        }

        private static string WordIn(ReadOnlySpan<byte> data)
        {
            var mark = "\"content\":"u8;
            var at = data.IndexOf(mark);
            if (at < 0)
                return "";
            var reader = new Utf8JsonReader(data[(at + mark.Length)..], isFinalBlock: false, state: default);
            return reader.Read() && reader.TokenType == JsonTokenType.String ? reader.GetString()! : "";
        }
    }
}
