using System.Net;
using System.Text.Json;
using AccAssistant.Acc.Tokens;
using AccAssistant.Sandbox.Faults;
using AccAssistant.Sandbox.World;
using AccAssistant.Storage;
using AccAssistant.Storage.Audit;
using AccAssistant.Tests.Conversations.Turns;
using AccAssistant.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace AccAssistant.Tests.EndToEnd;

/// <summary>The audit trail has who, when, in which project, what was asked of Autodesk and how many rows, downloads, refusals and limits; and nothing anybody or any record says.</summary>
[Collection(AuditCollection.Name)]
public sealed class Promise30AuditTrailTests(AuditedApp app) : IAsyncLifetime
{
    private const string Marker = "marmalade";

    private static readonly Guid Greenfield = Guid.Parse(Projects.Greenfield);
    private static readonly string Rafael = SandboxPeople.Rafael.AutodeskId;
    private static readonly string Priya = SandboxPeople.Priya.AutodeskId;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => await app.BeginAsync();

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Fact]
    public async Task A_question_is_kept_with_the_shape_of_its_look_ups_and_their_rows()
    {
        await using var chat = await app.OpenChatAsync("Rafael", Projects.Greenfield);
        app.Model
            .Answer(() => Sse.Response(Sse.Calls(
                ("call_1", "rfis-query", """{"where":"status: open; top: 3"}"""),
                ("call_2", "rfis-query", """{"where":"text: quartzite"}"""),
                ("call_3", "rfis-query", """{"where":"marmalade: Kowalski"}"""),
                ("call_4", "project-people", """{"who":"marmalade"}"""))))
            .Answer(() => Sse.Response(Sse.Text("Marmalade, I say.")));

        var before = DateTimeOffset.UtcNow;
        var turn = (await chat.AskAsync("What about marmalade?")).Ended!.TurnId;

        var rows = await app.RowsAsync();
        var asked = Assert.Single(rows, row => row.Kind == AuditKind.Asked);
        Assert.Equal((Rafael, Greenfield, turn, AuditOutcome.Done), (asked.UserId, asked.ProjectId!.Value, asked.TurnId!.Value, asked.Outcome));
        Assert.InRange(asked.At, before.AddSeconds(-1), DateTimeOffset.UtcNow.AddSeconds(1));
        var lookedUp = rows.Where(row => row.Kind == AuditKind.LookedUp).ToList();
        Assert.All(lookedUp, row => Assert.Equal((Rafael, Greenfield, turn), (row.UserId, row.ProjectId!.Value, row.TurnId!.Value)));
        Assert.Equal(
            [("people: who", 0, AuditOutcome.Done), ("rfis: ?", null, AuditOutcome.Failed), ("rfis: status, top", 3, AuditOutcome.Done), ("rfis: text", 0, AuditOutcome.Done)],
            lookedUp.Select(row => (row.About, row.Rows, row.Outcome)).Order());
    }

    [Fact]
    public async Task Downloads_files_and_pages_of_a_result_are_kept_with_their_rows()
    {
        await using var chat = await app.OpenChatAsync("Rafael", Projects.Greenfield);
        var screen = await chat.AskAsync("Which files are attached to the open RFIs?");
        var file = Page.Of(screen.Html).QuerySelector("a.file")!.GetAttribute("href")!;
        var turn = (await chat.AskAsync("/overdue rfis")).Ended!.TurnId;

        using var opened = await chat.Browser.GetAsync(file);
        var csv = await chat.Browser.GetTextAsync($"https://app.test{chat.Path}/turns/{turn}/results/r1?handler=Csv");

        var rows = await app.RowsAsync();
        Assert.Equal(("rfis", Greenfield), (Assert.Single(rows, row => row.Kind == AuditKind.FileOpened).About, Assert.Single(rows, row => row.Kind == AuditKind.FileOpened).ProjectId!.Value));
        var downloaded = Assert.Single(rows, row => row.Kind == AuditKind.Downloaded);
        Assert.Equal((Rafael, Greenfield, turn), (downloaded.UserId, downloaded.ProjectId!.Value, downloaded.TurnId!.Value));
        Assert.Equal(csv.Split("\r\n").Length - 2, downloaded.Rows);
        var more = Assert.Single(rows, row => row.About.StartsWith("more rows of rfis", StringComparison.Ordinal));
        Assert.Equal((null, downloaded.Rows), (more.TurnId, more.Rows));
    }

    [Fact]
    public async Task Exports_are_kept_by_their_kind()
    {
        await using var chat = await app.OpenChatAsync("Rafael", Projects.Greenfield);
        var screen = await chat.AskAsync("/overdue rfis");

        using var workbook = await chat.Browser.GetAsync($"https://app.test{chat.Path}/turns/{screen.Ended!.TurnId}/results/r1?handler=Xlsx");
        using var text = await chat.Browser.GetAsync($"https://app.test{chat.Path}?handler=Markdown");

        var rows = await app.RowsAsync();
        var downloaded = Assert.Single(rows, row => row.Kind == AuditKind.Downloaded);
        Assert.Equal(("xlsx", screen.Activities[0].Receipt!.Matched, AuditOutcome.Done), (downloaded.About, downloaded.Rows!.Value, downloaded.Outcome));
        var exported = Assert.Single(rows, row => row.Kind == AuditKind.DataExported);
        Assert.Equal(("one conversation", Greenfield, 1), (exported.About, exported.ProjectId!.Value, exported.Rows!.Value));
    }

    [Fact]
    public async Task Signing_in_and_out_is_kept_with_the_name_beside_the_trail()
    {
        using (var all = await app.SignInAsync("Rafael"))
            (await PostAsync(all, "/settings?handler=SignOutOthers")).Dispose();
        await app.BeginAsync();
        using var office = await app.SignInAsync("Rafael");
        using var phone = await app.SignInAsync("Rafael");
        using var nobody = app.OpenBrowser();
        await nobody.StartSignInAsync();
        using var denied = await nobody.PostAsync(nobody.Address.PathAndQuery, [new("deny", "1")]);

        using var everywhere = await PostAsync(office, "/settings?handler=SignOutOthers");
        using var left = await office.SignOutAsync();

        var rows = await app.RowsAsync();
        Assert.Equal(
            [AuditKind.SignedIn, AuditKind.SignedIn, AuditKind.SignInRefused, AuditKind.SignedOutEverywhere, AuditKind.SignedOut],
            rows.Select(row => row.Kind));
        Assert.Equal((null, "denied", AuditOutcome.Refused), (rows[2].UserId, rows[2].About, rows[2].Outcome));
        Assert.Equal(2, rows[3].Rows);
        Assert.All(rows.Where(row => row.Kind != AuditKind.SignInRefused), row => Assert.Equal(Rafael, row.UserId));
        await using var database = await app.OpenDatabaseAsync();
        Assert.Equal("Rafael Moreno", (await database.AuditPeople.SingleAsync(person => person.UserId == Rafael, Cancellation)).Name);
        Assert.All(await database.Sessions.Select(row => row.Id).ToListAsync(Cancellation), id => Assert.DoesNotContain(rows, row => row.About.Contains(id, StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Sessions_that_nobody_signed_out_end_in_the_trail_once_with_whose_they_were()
    {
        using var shared = app.OpenBrowser();
        var (people, tab) = (await shared.StartSignInAsync(), shared.Address);
        using var rafaels = await shared.SignInAsync("Rafael");
        using var priyas = await shared.ChooseAsync("Priya", people, tab);
        using var another = await app.SignInAsync("Rafael");
        await using var database = await app.OpenDatabaseAsync();
        var session = await database.Sessions.OrderByDescending(row => row.CreatedAt).Select(row => row.Id).FirstAsync(Cancellation);
        var store = app.Services.GetRequiredService<TokenStore>();
        var stored = (await store.ReadAsync(session))!;
        await store.SaveAsync(stored, stored.Tokens with { ExpiresAt = DateTimeOffset.UtcNow });
        app.Faults.Add(new Fault { Kind = FaultKind.Status, Status = 400, Body = FaultBody.Json, Error = "invalid_grant", Path = "/authentication/v2/token" });
        var tokens = app.Services.GetRequiredService<SessionTokensFor>()(session);

        Assert.Equal([null, null], [await tokens.GetAccessTokenAsync(), await tokens.GetAccessTokenAsync()]);
        app.Faults.Clear();

        Assert.Equal(
            [(Rafael, "by a sign-in in the same browser", AuditOutcome.Done), (Rafael, "by Autodesk", AuditOutcome.Done)],
            (await app.RowsAsync()).Where(row => row.Kind == AuditKind.SessionEnded).Select(row => (row.UserId!, row.About, row.Outcome)));
    }

    [Fact]
    public async Task Forms_of_no_page_of_ours_are_kept_and_so_is_a_conversation_brought_back()
    {
        await using var chat = await app.OpenChatAsync("Rafael", Projects.Greenfield);
        using var stranger = app.OpenBrowser();

        using var forged = await chat.Browser.PostAsync($"{chat.Path}?handler=Delete", [new("__RequestVerificationToken", Marker)]);
        using var signOut = await chat.Browser.PostAsync("/signout", []);
        using var start = await stranger.PostAsync("/signin/start", []);
        using var deleted = await PostAsync(chat.Browser, $"{chat.Path}?handler=Delete");
        var token = TestBrowser.AntiforgeryToken(await chat.Browser.GetTextAsync("/settings"));
        using var restored = await chat.Browser.PostAsync($"/p/{Projects.Greenfield}/conversations?handler=Restore", [new("__RequestVerificationToken", token), new("conversation", chat.ConversationId.ToString())]);

        Assert.Equal((HttpStatusCode.BadRequest, HttpStatusCode.BadRequest, HttpStatusCode.NoContent), (forged.StatusCode, signOut.StatusCode, restored.StatusCode));
        var rows = await app.RowsAsync();
        Assert.Equal(
            [(Rafael, "/p/*/c/*", Greenfield), (Rafael, "/signout", null), (null, "/signin/start", (Guid?)null)],
            rows.Where(row => row.Kind == AuditKind.FormRefused).Select(row => (row.UserId, row.About, row.ProjectId)));
        Assert.Equal([AuditKind.Deleted, AuditKind.Restored], rows.Where(row => row.Kind is AuditKind.Deleted or AuditKind.Restored).Select(row => row.Kind));
        Assert.All(rows.Where(row => row.Kind == AuditKind.Restored), row => Assert.Equal((Rafael, Greenfield, 1), (row.UserId, row.ProjectId!.Value, row.Rows!.Value)));
    }

    [Fact]
    public async Task Refusals_are_kept_whichever_door_they_were_met_at()
    {
        await using var danas = await app.OpenChatAsync("Dana", Projects.Greenfield);
        using var tomas = await app.SignInAsync("Tomas");
        await using var stranger = await Chat.AtAsync(tomas, danas.ProjectId, danas.ConversationId);

        await tomas.AnswerAsync(danas.Path);
        await tomas.AnswerAsync($"/p/{Projects.Greenfield}");
        await tomas.AnswerAsync($"/p/{Projects.Greenfield}/search?q={Marker}");
        await tomas.AnswerAsync($"/p/{Projects.Greenfield}/files/rfis/{Marker}/{Marker}");
        await tomas.AnswerAsync("/operator/audit");
        await stranger.SendAsync("How many RFIs are open?");

        var refused = (await app.RowsAsync()).Where(row => row.Kind == AuditKind.Refused).ToList();
        Assert.All(refused, row => Assert.Equal((SandboxPeople.Tomas.AutodeskId, AuditOutcome.Refused), (row.UserId, row.Outcome)));
        Assert.Equal(
            [("/p/*/c/*", Greenfield), ("/p/*", Greenfield), ("/p/*/search", Greenfield), ("/p/*/files/*/*/*", Greenfield), ("/operator/audit", null), ("conversation", null)],
            refused.Select(row => (row.About, row.ProjectId)));
    }

    [Fact]
    public async Task What_Autodesk_refuses_is_kept_as_refused()
    {
        await using var chat = await app.OpenChatAsync("Rafael", Projects.Riverside);

        await chat.AskAsync("/overdue submittals");

        var row = Assert.Single(await app.RowsAsync(), row => row.Kind == AuditKind.LookedUp);
        Assert.Equal(("submittals: status, group, sort", AuditOutcome.Refused, null), (row.About, row.Outcome, row.Rows));
    }

    [Fact]
    public async Task Limits_are_kept_by_their_name()
    {
        await using var limited = new AppFixture(null, "--Turns:QuestionsPerMinute=2", "--Turns:MaxQuestionLength=300", "--Llm:DailyTokensPerPerson=1");
        await limited.InitializeAsync();
        await using var chat = await limited.OpenChatAsync("Rafael", Projects.Greenfield);

        await chat.AskAsync("How many RFIs are open?");
        await chat.AskAsync("How many RFIs are overdue?");
        await chat.SendAsync("How many RFIs are void?");
        await chat.SendAsync(new string('x', 301));

        var limits = (await AuditedApp.RowsAsync(limited)).Where(row => row.Kind == AuditKind.LimitHit).ToList();
        Assert.Equal(["tokens a day", "questions a minute", "characters of a question"], limits.Select(row => row.About));
        Assert.All(limits, row => Assert.Equal((Rafael, Greenfield, AuditOutcome.Refused), (row.UserId, row.ProjectId!.Value, row.Outcome)));
        Assert.Equal(2, (await AuditedApp.RowsAsync(limited)).Count(row => row.Kind == AuditKind.Asked));
    }

    [Fact]
    public async Task Taking_data_along_and_deleting_it_is_kept_and_deletion_leaves_only_the_id()
    {
        await using var chat = await app.OpenChatAsync("Priya", Projects.Greenfield);
        await chat.AskAsync("How many RFIs are open?");

        using var exported = await PostAsync(chat.Browser, "/settings?handler=Export");
        await exported.Content.ReadAsByteArrayAsync(Cancellation);
        using var deleted = await PostAsync(chat.Browser, $"{chat.Path}?handler=Delete");
        using var all = await PostAsync(chat.Browser, "/settings/delete");

        var rows = await app.RowsAsync();
        Assert.Equal((1, "conversations"), (Assert.Single(rows, row => row.Kind == AuditKind.DataExported).Rows!.Value, Assert.Single(rows, row => row.Kind == AuditKind.DataExported).About));
        Assert.Equal([Greenfield, null], rows.Where(row => row.Kind == AuditKind.Deleted).Select(row => row.ProjectId));
        Assert.All(rows, row => Assert.Equal(Priya, row.UserId));
        Assert.Contains(rows, row => row.Kind == AuditKind.Asked);
        await using var database = await app.OpenDatabaseAsync();
        Assert.False(await database.AuditPeople.AnyAsync(person => person.UserId == Priya, Cancellation));
    }

    [Fact]
    public async Task A_trail_that_cannot_be_written_holds_nobody_up_and_is_caught_up_with()
    {
        await using var database = await app.OpenDatabaseAsync();
        await database.Database.ExecuteSqlRawAsync("ALTER TABLE audit RENAME TO audit_elsewhere", Cancellation);
        await using var chat = await app.OpenChatAsync("Rafael", Projects.Greenfield);

        var screen = await chat.AskAsync("How many RFIs are open?");
        await database.Database.ExecuteSqlRawAsync("ALTER TABLE audit_elsewhere RENAME TO audit", Cancellation);

        Assert.Equal(TurnStatus.Completed, screen.Ended!.Status);
        Assert.Equal([AuditKind.SignedIn, AuditKind.Asked, AuditKind.LookedUp], (await app.RowsAsync()).Select(row => row.Kind));
    }

    [Fact]
    public async Task Nothing_that_is_asked_searched_answered_or_written_in_a_record_is_in_the_trail()
    {
        var world = app.World.FindProject(Projects.Riverside)!;
        var rfi = world.Content.Rfis.All.First(one => one.Status == "open");
        world.UpdateRfi(rfi.Id, changed => changed.Title = $"{Marker} pump");
        await using var chat = await app.OpenChatAsync("Dana", Projects.Riverside);
        app.Model
            .Answer(() => Sse.Response(Sse.Calls(("call_1", "project-find", """{"where":"text: marmalade"}"""), ("call_2", $"{Marker}-query", """{"where":"marmalade"}"""), ("call_3", "project-files", """{"where":"text: marmalade"}"""))))
            .Answer(() => Sse.Response(Sse.Text($"The {Marker} pump.")));

        var screen = await chat.AskAsync($"Where is the {Marker} pump?");
        await chat.AskAsync($"/search {Marker}");
        await chat.AskAsync($"/{Marker}");
        await chat.SendAsync(Marker + new string('x', 301));
        var (_, csv) = await chat.Browser.AnswerAsync($"{chat.Path}/turns/{screen.Ended!.TurnId}/results/r1?handler=Csv&sort={Marker}");
        await chat.Browser.AnswerAsync($"/p/{Projects.Riverside}/search?q={Marker}");
        await chat.Browser.AnswerAsync($"/p/{Projects.Riverside}/records/rfis/{Marker}");
        await chat.Browser.AnswerAsync($"/p/{Projects.Riverside}/files/{Marker}/{Marker}/{Marker}");
        using var renamed = await PostAsync(chat.Browser, $"{chat.Path}?handler=Rename&title={Marker}");

        var rows = await app.RowsAsync();
        Assert.Contains($"{Marker} pump", csv, StringComparison.Ordinal);
        Assert.Contains(rows, row => row is { Kind: AuditKind.Downloaded, Rows: 1 });
        Assert.Contains(rows, row => row is { Kind: AuditKind.Refused, About: "/p/*/records/*/*" });
        await using var database = await app.OpenDatabaseAsync();
        var people = await database.AuditPeople.Where(person => person.UserId == SandboxPeople.Dana.AutodeskId).Select(person => person.UserId + person.Name).ToListAsync(Cancellation);
        string[] secrets = [Marker, "pump", "How many", rfi.Id, "Riverside", "Kowalski", "northgate"];
        var kept = rows.Select(row => JsonSerializer.Serialize(row)).ToList();
        Assert.True(kept.Count > 8);
        Assert.All(secrets, secret => Assert.DoesNotContain(kept, row => row.Contains(secret, StringComparison.OrdinalIgnoreCase)));
        Assert.Equal([SandboxPeople.Dana.AutodeskId + "Dana Kowalski"], people);
    }

    private static async Task<HttpResponseMessage> PostAsync(TestBrowser browser, string address)
    {
        var token = TestBrowser.AntiforgeryToken(await browser.GetTextAsync("/settings"));
        return await browser.PostAsync(address, [new("__RequestVerificationToken", token)]);
    }
}
