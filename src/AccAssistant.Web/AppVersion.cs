using System.Reflection;

namespace AccAssistant.Web;

/// <summary>Which version of the app this is.</summary>
internal static class AppVersion
{
    public static readonly string Text = Of(typeof(WebMarker).Assembly);

    /// <summary>As its makers call it.</summary>
    public static string Of(Assembly assembly) =>
        assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "unknown";
}
