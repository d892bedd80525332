namespace AccAssistant.Sandbox.Aps;

/// <summary>Where the sandbox is, without a slash at the end: issuer of its tokens and start of every address it hands out.</summary>
internal static class ApsAddress
{
    // The caller's own view, so that whoever pins the issuer to the address it was given is right,
    // whether that is localhost, 127.0.0.1, a port chosen by the system or a test server's name.
    public static string Of(HttpContext context)
    {
        var publicUrl = context.RequestServices.GetRequiredService<SandboxOptions>().PublicUrl;
        return publicUrl.Length > 0 ? publicUrl.TrimEnd('/') : $"{context.Request.Scheme}://{context.Request.Host}";
    }
}
