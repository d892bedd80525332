namespace AccAssistant.Web.Setup;

/// <summary>How the console names the page.</summary>
public static class SetupAddress
{
    /// <param name="listening">An address as the server says it, "http://[::]:8080" among them.</param>
    /// <param name="named">Whether settings name those who may open it; else it opens on this machine, by its own name, only.</param>
    public static string Of(string listening, bool named)
    {
        var address = BindingAddress.Parse(listening);
        var setup = $"{address.Scheme}://localhost:{address.Port}/setup";
        return named ? setup + " (after signing in, for those named in Operators:People)" : setup;
    }
}
