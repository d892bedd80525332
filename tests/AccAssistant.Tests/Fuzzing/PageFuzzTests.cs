using System.Text;
using AccAssistant.Tests.EndToEnd;
using AccAssistant.Tests.Support;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace AccAssistant.Tests.Fuzzing;

/// <summary>Whatever an address or a form holds, each page and endpoint answers below 500, and the log keeps it to itself.</summary>
public sealed class PageFuzzTests(FuzzedApp app) : IClassFixture<FuzzedApp>
{
    private static readonly string[] Names = ["handler", "q", "sort", "page", "before", "turn", "current", "than", "zone", "timeZone", "returnUrl", "reason", "reference", "title", "pinned", "rating", "theme", "browser", "conversation", "person", "kind", "day", "project", "projectId", "a[0].b", "", "error", "code", "state"];
    private static readonly string[] Handlers = ["Csv", "Json", "Rename", "Pin", "Restore", "Rate", "Theme", "Export", "SignOut", "nope", "", "%00", "Csv,Csv"];

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(1)]
    public async Task Nothing_in_an_address_or_a_form_breaks_a_page(int seed)
    {
        var random = new Random(seed);
        await using var chat = await app.OpenChatAsync("Dana", Projects.Greenfield);
        var turn = (await chat.AskAsync("/overdue rfis")).Ended!.TurnId;
        var form = TestBrowser.AntiforgeryToken(await chat.Browser.GetTextAsync("/settings"));
        var cookies = chat.Browser.CookieHeader;
        var routes = Routes().ToList();

        foreach (var route in routes.SelectMany(route => Enumerable.Repeat(route, 4)))
        {
            var (path, query) = (Filled(route, random, chat, turn), Query(random));
            var post = random.Next(3) == 0;
            var answer = await app.Server.SendAsync(context => Set(context, path, query, cookies, post && !Destroys(path) ? form : null, post, random), Cancellation);

            // Of a record Autodesk cannot make sense of, the page says that Autodesk did not answer.
            Assert.True(answer.Response.StatusCode < 500 || (answer.Response.StatusCode is 500 or 503 && path.Contains("/error/", StringComparison.Ordinal)) || (answer.Response.StatusCode == 503 && (path.Contains("/files/", StringComparison.Ordinal) || path.Contains("/records/", StringComparison.Ordinal))), $"{answer.Response.StatusCode} {(post ? "POST" : "GET")} {path}{query}");
            using var body = new StreamReader(answer.Response.Body);
            Assert.True((await body.ReadToEndAsync(Cancellation)).Length < 2_000_000);
        }

        Assert.True(routes.Count > 22);
        app.AssertQuiet();
    }

    private IEnumerable<RoutePattern> Routes() => app.Services.GetRequiredService<EndpointDataSource>().Endpoints
        .OfType<RouteEndpoint>()
        .Where(endpoint => endpoint.Metadata.GetMetadata<PageActionDescriptor>() is not null || endpoint.RoutePattern.RawText is { } text && text.StartsWith('/') && (text.StartsWith("/signin", StringComparison.Ordinal) || text == "/projects"))
        .Select(endpoint => new RoutePattern(endpoint.RoutePattern.RawText!.TrimStart('/')))
        .Append(new RoutePattern("signin-aps"))
        .Append(new RoutePattern("nowhere/{recordId}"));

    /// <summary>Those that end the session or its conversations are sent without a form of ours.</summary>
    private static bool Destroys(string path) => path.StartsWith("/signout", StringComparison.Ordinal) || path.StartsWith("/settings/delete", StringComparison.Ordinal);

    private static string Filled(RoutePattern route, Random random, Chat chat, Guid turn) => "/" + string.Join('/', route.Text.Split('/').Select(part => part switch
    {
        "{projectId:guid}" => random.Next(5) > 0 ? chat.ProjectId.ToString() : Part(random),
        "{conversationId:guid}" => random.Next(5) > 0 ? chat.ConversationId.ToString() : Part(random),
        "{turnId:guid}" => random.Next(5) > 0 ? turn.ToString() : Part(random),
        "{resultId}" => random.Next(2) > 0 ? "r1" : Part(random),
        "{module}" => random.Next(2) > 0 ? Odd.Pick(random, "rfis", "issues", "submittals", "99", "-1", "rfis,issues") : Part(random),
        _ when part.StartsWith('{') => Part(random),
        _ => part,
    }));

    // Libraries log paths; ours hold ids, never words.
    private static string Part(Random random) => Odd.Text(random).Replace("/", "", StringComparison.Ordinal).Replace(Odd.Marker, "part", StringComparison.Ordinal);

    private static string Query(Random random)
    {
        var query = new StringBuilder("?");
        for (var count = random.Next(5); count > 0; count--)
        {
            var name = Odd.Pick(random, Names);
            var value = name == "handler" ? Odd.Pick(random, Handlers) : Odd.Encoded(random);
            query.Append(name).Append('=').Append(value).Append('&');
            if (random.Next(4) == 0)
                query.Append(name).Append('=').Append(value).Append('&');
        }

        return query.ToString();
    }

    private static void Set(HttpContext context, string path, string query, string cookies, string? form, bool post, Random random)
    {
        var request = context.Request;
        (request.Scheme, request.Host) = ("https", new HostString(AppFixture.AppAddress.Host));
        (request.Method, request.Path, request.QueryString) = (post ? "POST" : "GET", new PathString(path), new QueryString(query));
        request.Headers.Cookie = cookies;
        request.Headers.Accept = Odd.Pick(random, "text/html", "application/json", "*/*", "", ";;q=NaN");
        request.Headers.AcceptLanguage = Odd.Pick(random, "de", "", "xx-YY-zz;q=9", new string('a', 5_000), "*");
        if (!post)
            return;

        request.Headers.Origin = AppFixture.AppAddress.GetLeftPart(UriPartial.Authority);
        request.ContentType = Odd.Pick(random, "application/x-www-form-urlencoded", "application/x-www-form-urlencoded", "application/x-www-form-urlencoded", "multipart/form-data; boundary=x", "multipart/form-data", "application/json", "text/plain; charset=nope");
        var body = Encoding.UTF8.GetBytes(Query(random)[1..] + (random.Next(6) == 0 ? string.Concat(Enumerable.Repeat("a=1&", 2_000)) : "") + (form is null ? "" : $"__RequestVerificationToken={Uri.EscapeDataString(form)}"));
        if (random.Next(8) == 0)
            body = Odd.Bytes(random);
        request.Body = new MemoryStream(body);
        request.ContentLength = body.Length;
    }

    private sealed record RoutePattern(string Text);
}
