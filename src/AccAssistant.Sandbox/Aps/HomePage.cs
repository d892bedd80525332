using AccAssistant.Sandbox.Aps.SignIn;

namespace AccAssistant.Sandbox.Aps;

/// <summary>GET /: what this is.</summary>
internal static class HomePage
{
    public static IResult Of(HttpContext context, SandboxOptions options)
    {
        var address = SandboxPage.Text(ApsAddress.Of(context));
        return SandboxPage.Of(StatusCodes.Status200OK, "A pretend Autodesk and a pretend model", $"""
            <p>ACC Assistant runs against this when it has no credentials of its own. Nothing here leaves this machine.</p>
            <dl>
            <dt>Sign-in</dt><dd><a href="{Discovery.Path}">{address}{Discovery.Path}</a><br>Client id <code>{SandboxPage.Text(options.ClientId)}</code></dd>
            <dt>Data</dt><dd><code>{address}/project/v1/hubs</code> and the rest of the construction APIs, with a bearer token</dd>
            <dt>Model</dt><dd><code>{address}/v1/chat/completions</code>: scripted, not a language model</dd>
            <dt>Faults</dt><dd><a href="/sandbox/faults">{address}/sandbox/faults</a>: what is made to fail</dd>
            <dt>Requests</dt><dd><a href="/sandbox/requests">{address}/sandbox/requests</a>: what has been asked</dd>
            </dl>
            """);
    }
}
