using System.Text.Encodings.Web;

namespace AccAssistant.Sandbox.Aps.SignIn;

/// <summary>The frame of every page the sandbox shows to a person.</summary>
internal static class SandboxPage
{
    public static string Text(string text) => HtmlEncoder.Default.Encode(text);

    /// <param name="body">HTML; the caller has encoded what needs it.</param>
    public static IResult Of(int status, string title, string body) => new Page(status, $"""
        <!doctype html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="color-scheme" content="light dark">
        <title>{Text(title)} · Sandbox</title>
        <style>{Style}</style>
        </head>
        <body>
        <main>
        <p class="mark"><strong>Sandbox</strong> This is not Autodesk. Every person, company and project here is made up.</p>
        <h1>{Text(title)}</h1>
        {body}
        </main>
        </body>
        </html>
        """);

    private const string Style = """
        :root { --surface: #faf9f6; --raised: #fff; --line: #dedad2; --edge: #8a857b; --ink: #1c1b19; --muted: #625e57; --accent: #0b6e75; --soon: #8a5a00; --focus: #1f5fbf }
        @media (prefers-color-scheme: dark) {
          :root { --surface: #171715; --raised: #1f1f1c; --line: #34332f; --edge: #77736a; --ink: #eceae4; --muted: #a8a49b; --accent: #5fc3c7; --soon: #e8b65a; --focus: #8ab4ff }
        }
        * { box-sizing: border-box }
        body { margin: 0; background: var(--surface); color: var(--ink); font: 15px/1.5 system-ui, sans-serif }
        main { max-width: 520px; margin: 0 auto; padding: 48px 16px }
        h1 { margin: 24px 0 8px; font-size: 22px; line-height: 1.3; font-weight: 600 }
        p { margin: 0 0 16px }
        a { color: var(--accent) }
        code { font-size: 13px; overflow-wrap: anywhere }
        dt { font-weight: 600 }
        dd { margin: 0 0 12px }
        .mark { padding-left: 12px; border-left: 2px solid var(--soon); color: var(--muted); font-size: 13px }
        .mark strong { display: block; color: var(--soon) }
        .people { list-style: none; margin: 24px 0; padding: 0; display: grid; gap: 8px }
        button { width: 100%; min-height: 44px; padding: 12px 16px; border: 1px solid var(--edge); border-radius: 6px; background: var(--raised); color: inherit; font: inherit; text-align: left; cursor: pointer; transition: border-color 140ms ease-out }
        button:hover { border-color: var(--accent) }
        button:focus-visible, a:focus-visible { outline: 2px solid var(--focus); outline-offset: 2px }
        button b { display: block; font-size: 17px; font-weight: 600; color: var(--accent) }
        button span { display: block }
        button .rights { color: var(--muted); font-size: 13px }
        .deny { width: auto; padding-inline: 0; border-color: transparent; background: none; color: var(--muted); text-decoration: underline }
        @media (prefers-reduced-motion: reduce) { button { transition: none } }
        """;

    private sealed class Page(int status, string html) : IResult
    {
        public Task ExecuteAsync(HttpContext context)
        {
            // No form-action: browsers apply it to the redirect that follows the choice, which leads to the app.
            context.Response.Headers.ContentSecurityPolicy = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; frame-ancestors 'none'";
            context.Response.Headers.CacheControl = "no-store";
            context.Response.Headers["Referrer-Policy"] = "no-referrer";
            context.Response.Headers.XContentTypeOptions = "nosniff";
            return Results.Content(html, "text/html; charset=utf-8", statusCode: status).ExecuteAsync(context);
        }
    }
}
