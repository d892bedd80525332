using System.Data.Common;
using System.Diagnostics.Metrics;
using System.Text;
using System.Text.Json;
using AccAssistant.Tests.Conversations.Turns;
using AccAssistant.Tests.Support;
using AccAssistant.Web.Chat;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace AccAssistant.Tests.EndToEnd;

/// <summary>Marked secrets and marked words go through the whole app, every log turned up to its finest. They turn up where they belong and nowhere else.</summary>
public sealed class Promise30CanaryTests : IAsyncLifetime
{
    private const string Record = "canaryrecord";

    /// <summary>What a conversation consists of, in the only columns that may have any of it.</summary>
    private static readonly Dictionary<string, string[]> Homes = new()
    {
        ["canaryquestion"] = ["conversations.Title", "turns.Question", "turn_texts.Text"],
        ["canaryanswer"] = ["turns.Answer", "turn_texts.Text"],
        ["canaryfilter"] = ["turns.Activity", "turns.Answer", "turns.Notes", "turn_texts.Text"],
        ["canarycommand"] = ["turns.Question", "turns.Activity", "turns.Answer", "turns.Notes", "turn_texts.Text"],
        [Record] = ["turns.Activity", "turns.Answer", "turns.Notes", "turn_texts.Text"],
        ["canarytitle"] = ["conversations.Title"],
        ["canarytyped"] = [],
        ["canarysearch"] = [],
        ["canarywrong"] = [],
        ["canaryzone"] = [],
        [CanaryApp.PromptWord] = [],
    };

    private readonly CanaryApp app = CanaryApp.Make();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public ValueTask InitializeAsync() => app.InitializeAsync();

    public ValueTask DisposeAsync() => app.DisposeAsync();

    [Fact]
    public async Task Secrets_and_words_turn_up_where_they_belong_and_nowhere_else()
    {
        using var telemetry = new OverheardTelemetry(app.Services.GetRequiredService<IMeterFactory>());
        await using var priyas = await app.OpenChatAsync("Priya", Projects.Riverside);
        var others = new List<string>();
        await using var chat = await app.OpenChatAsync("Dana", Projects.Riverside);

        var own = await TalkAsync(chat);
        others.AddRange(await LookAroundAsync(priyas, chat));
        var secrets = await SecretsAsync(chat.Browser);
        using (var left = await chat.Browser.SignOutAsync())
            own.Add(await left.Content.ReadAsStringAsync(Cancellation));

        Assert.True(secrets.Count >= 12, string.Join(' ', secrets.Keys));
        AssertNothingIn(app.Logs.Lines.Select(line => $"{line.Level} {line.Category}: {line.Text}"), "the log", [.. secrets.Values, .. Homes.Keys]);
        Assert.Contains(app.Logs.Lines, line => line.Level == Microsoft.Extensions.Logging.LogLevel.Trace);
        // Spans of calls to grains carry the grain's key, which for tokens is the session's id; it opens nothing without the cookie's seal.
        AssertNothingIn(telemetry.Words(), "telemetry", [.. secrets.Where(secret => !IsSessionId(secret.Key)).Select(secret => secret.Value), .. Homes.Keys]);
        AssertCollected(secrets);
        AssertNothingIn(others, "what somebody else is shown", [.. secrets.Values, .. Homes.Keys.Except([Record, "canarysearch"])]);
        AssertNothingIn(own, "what a browser is sent", [.. secrets.Values, CanaryApp.PromptWord]);
        AssertNothingIn(app.Sent.Select(request => request.Address.ToString()), "an address called", [.. secrets.Values, .. Homes.Keys]);
        AssertNothingIn(app.Sent.Where(request => request.Address.AbsolutePath.StartsWith("/v1/", StringComparison.Ordinal)).Select(request => request.Headers + request.Body), "what the model is sent", [.. secrets.Where(secret => secret.Key != "model key").Select(secret => secret.Value)]);
        AssertNothingIn(app.Sent.Where(request => !request.Address.AbsolutePath.StartsWith("/v1/", StringComparison.Ordinal)).Select(request => request.Headers + request.Body), "what Autodesk is sent", [CanaryApp.ModelKey, .. Homes.Keys]);
        await AssertColumnsAsync(secrets);
        AssertFiles(secrets);
    }

    /// <summary>What an operator's collector is sent, as bytes; of spans the same is left out as above.</summary>
    private void AssertCollected(Dictionary<string, string> secrets)
    {
        var collected = app.Collected();
        Assert.Contains(collected.Logs, sent => sent.Contains("Turn {TurnId} ended: {Status}", StringComparison.Ordinal));
        Assert.Contains(collected.Logs, sent => sent.Contains("Microsoft.EntityFrameworkCore", StringComparison.Ordinal));
        Assert.Contains(collected.Spans, sent => sent.Contains("execute_tool rfis-query", StringComparison.Ordinal));
        foreach (var metric in (string[])["acc_assistant.turns", "acc_assistant.turn.first_word", "acc_assistant.model.tokens", "acc_assistant.acc.requests", "acc_assistant.sockets", "http.server.request.duration", "dotnet.gc.collections", "orleans-"])
            Assert.Contains(collected.Metrics, sent => sent.Contains(metric, StringComparison.Ordinal));
        AssertNothingIn(collected.Logs, "the log as it is exported", [.. secrets.Values, .. Homes.Keys]);
        AssertNothingIn(collected.Metrics, "metrics as they are exported", [.. secrets.Values, .. Homes.Keys]);
        AssertNothingIn(collected.Spans, "spans as they are exported", [.. secrets.Where(secret => !IsSessionId(secret.Key)).Select(secret => secret.Value), .. Homes.Keys]);
    }

    /// <summary>All a person may do with words, and what came back.</summary>
    private async Task<List<string>> TalkAsync(Chat chat)
    {
        var world = app.World.FindProject(Projects.Riverside)!;
        var rfi = world.Content.Rfis.All.First(one => one.Status == "open");
        world.UpdateRfi(rfi.Id, changed => changed.Title = $"{Record} pump");
        app.Model
            .Answer(() => Sse.Response(Sse.Calls(("call_1", "project-find", $$"""{"where":"text: {{Record}}"}"""), ("call_2", "rfis-query", """{"where":"text: canaryfilter"}"""), ("call_3", "rfis-query", """{"where":"canaryfilter: x"}"""))))
            .Answer(() => Sse.Response(Sse.Text("The canaryanswer pump.")))
            .Answer(() => Sse.Response([Sse.Say("canaryanswer, half"), "data: {\"canaryanswer\n\n"]))
            .Answer(() => Sse.Response("event: error\ndata: {\"error\":{\"message\":\"canaryanswer\",\"type\":\"server_error\",\"failed_generation\":\"canaryfilter\"}}\n\n"));

        var told = await chat.AskAsync("Where is the canaryquestion pump?");
        var broken = await chat.AskAsync("And the canaryquestion valve?");
        var found = await chat.AskAsync("/search canarycommand");
        var own = new List<string> { JsonSerializer.Serialize(told.Events), JsonSerializer.Serialize(broken.Events), JsonSerializer.Serialize(found.Events) };
        Assert.Contains("canaryanswer", told.Text, StringComparison.Ordinal);
        Assert.Contains(told.Activities, activity => activity.Receipt?.Matched == 1);

        own.Add(JsonSerializer.Serialize(await chat.CallAsync(nameof(ChatHub.Suggest), typeof(object), chat.ConversationId, "/search canarytyped", "Canaryzone/Nowhere")));
        foreach (var wrong in (object[])["canarywrong", new[] { "canarywrong" }])
            await Assert.ThrowsAnyAsync<Exception>(() => chat.CallAsync(nameof(ChatHub.Ask), typeof(AskReply), wrong));
        foreach (var address in (string[])
        [
            chat.Path,
            $"{chat.Path}/turns/{told.Ended!.TurnId}",
            $"{chat.Path}/turns/{told.Ended.TurnId}/results/r1?handler=Csv&sort=canarysearch",
            $"/p/{Projects.Riverside}/search?q=canarysearch",
            $"/p/{Projects.Riverside}/records/rfis/{rfi.Id}?canarysearch=canarysearch",
            $"/p/{Projects.Riverside}/nowhere?q=canarysearch",
            "/settings",
            "/projects?returnUrl=canarysearch",
        ])
        {
            own.Add(await chat.Browser.GetTextAsync(address));
        }

        var token = TestBrowser.AntiforgeryToken(await chat.Browser.GetTextAsync("/settings"));
        foreach (var (address, field) in ((string, string)[])[($"{chat.Path}?handler=Rename", "title"), ("/settings?handler=Export", "canarysearch"), ("/settings?handler=SignOut", "browser")])
        {
            using var posted = await chat.Browser.PostAsync(address, [new("__RequestVerificationToken", token), new(field, "canarytitle")]);
            own.Add(await posted.Content.ReadAsStringAsync(Cancellation));
        }

        return own;
    }

    /// <summary>All that another person of the same project can bring before her eyes.</summary>
    private static async Task<List<string>> LookAroundAsync(Chat mine, Chat hers)
    {
        var screen = await mine.AskAsync("Which RFIs are open?");
        var seen = new List<string> { JsonSerializer.Serialize(screen.Events) };
        foreach (var address in (string[])[mine.Path, hers.Path, $"/p/{mine.ProjectId}", $"/p/{mine.ProjectId}/conversations", $"/p/{mine.ProjectId}/search?q=pump", "/settings", "/projects"])
            seen.Add(await mine.Browser.GetTextAsync(address));
        return seen;
    }

    private async Task<Dictionary<string, string>> SecretsAsync(TestBrowser browser)
    {
        var secrets = new Dictionary<string, string> { ["client secret"] = CanaryApp.ClientSecret, ["model key"] = CanaryApp.ModelKey, ["session cookie"] = browser.SessionCookie! };
        var code = QueryHelpers.ParseQuery(browser.Visited.First(address => address.AbsolutePath == "/signin-aps").Query);
        secrets["code"] = code["code"]!;
        await using var database = await app.OpenDatabaseAsync();
        foreach (var id in await database.Sessions.Select(row => row.Id).ToListAsync(Cancellation))
            secrets[$"session {secrets.Count}"] = id;
        foreach (var request in app.Sent.Where(request => request.Answer.Length > 0))
        {
            using var granted = JsonDocument.Parse(request.Answer);
            foreach (var name in (string[])["access_token", "refresh_token", "id_token"])
                secrets[$"{name} {secrets.Count}"] = granted.RootElement.GetProperty(name).GetString()!;
            secrets[$"verifier {secrets.Count}"] = QueryHelpers.ParseQuery(request.Body)["code_verifier"]!;
        }

        secrets["client credentials"] = Convert.ToBase64String(Encoding.UTF8.GetBytes(CanaryApp.ClientSecret))[4..^4];
        return secrets;
    }

    private async Task AssertColumnsAsync(Dictionary<string, string> secrets)
    {
        await using var database = await app.OpenDatabaseAsync();
        var connection = database.Database.GetDbConnection();
        await connection.OpenAsync(Cancellation);
        var columns = await ReadAsync(connection, "SELECT m.name || '.' || p.name FROM sqlite_master m JOIN pragma_table_info(m.name) p WHERE m.type = 'table'");
        var found = new List<(string Word, string Column)>();
        foreach (var column in columns)
        {
            var (table, name) = (column.Split('.')[0], column.Split('.')[1]);
            var values = await ReadAsync(connection, $"SELECT CAST(\"{name}\" AS TEXT) FROM \"{table}\"");
            found.AddRange(Homes.Keys.Concat(secrets.Values).Where(word => values.Any(value => value.Contains(word, StringComparison.OrdinalIgnoreCase))).Select(word => (word, column)));
        }

        var sessions = secrets.Where(secret => IsSessionId(secret.Key)).Select(secret => secret.Value).ToList();
        Assert.True(columns.Count > 50);
        Assert.Contains(found, one => one is { Word: Record, Column: "turns.Activity" });
        Assert.All(found, one => Assert.Contains(one.Column, sessions.Contains(one.Word) ? ["sessions.Id"] : Homes.GetValueOrDefault(one.Word, [])));
    }

    /// <summary>Not even between the rows, in the journal or beside the database; keys know nothing at all.</summary>
    private void AssertFiles(Dictionary<string, string> secrets)
    {
        var sealedAway = secrets.Where(secret => !IsSessionId(secret.Key)).Select(secret => secret.Value).Append(CanaryApp.PromptWord).ToArray();
        var data = Directory.EnumerateFiles(app.DataPath, "*", SearchOption.AllDirectories).Where(path => !path.EndsWith(".lock", StringComparison.Ordinal)).Select(Content).ToList();
        Assert.Contains(data, file => file.Contains("canaryquestion", StringComparison.Ordinal));
        AssertNothingIn(data, "the data folder", sealedAway);
        var keys = app.Keys.EnumerateFiles("*", SearchOption.AllDirectories).Select(file => Content(file.FullName)).ToList();
        Assert.NotEmpty(keys);
        AssertNothingIn(keys, "the key folder", [.. secrets.Values, .. Homes.Keys]);
    }

    private static bool IsSessionId(string name) => name.StartsWith("session ", StringComparison.Ordinal) && name != "session cookie";

    private static string Content(string path)
    {
        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        using var reader = new StreamReader(file, Encoding.Latin1);
        return reader.ReadToEnd();
    }

    private static async Task<List<string>> ReadAsync(DbConnection connection, string sql)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await using var reader = await command.ExecuteReaderAsync(Cancellation);
        var values = new List<string>();
        while (await reader.ReadAsync(Cancellation))
            values.Add(reader.IsDBNull(0) ? "" : reader.GetString(0));
        return values;
    }

    private static void AssertNothingIn(IEnumerable<string> texts, string place, params string[] words)
    {
        var all = texts.ToList();
        Assert.NotEmpty(all);
        var leaks = words.SelectMany(word => all.Where(text => text.Contains(word, StringComparison.OrdinalIgnoreCase)).Select(text => $"{word} is in {place}: {Around(text, word)}")).Take(40).ToList();
        Assert.True(leaks.Count == 0, string.Join('\n', leaks));
    }

    private static string Around(string text, string word)
    {
        var at = text.IndexOf(word, StringComparison.OrdinalIgnoreCase);
        return $"{text[..Math.Min(text.Length, 120)]} […] {text[Math.Max(0, at - 80)..Math.Min(text.Length, at + 80)]}";
    }
}
