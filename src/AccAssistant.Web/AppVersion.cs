using System.Reflection;

namespace AccAssistant.Web;

/// <summary>Which version of the app this is.</summary>
internal static class AppVersion
{
    public static readonly string Text = Whole(typeof(WebMarker).Assembly);

    /// <summary>Of a library, without the commit its makers add.</summary>
    public static string Of(Assembly library) => Whole(library).Split('+', ' ')[0].TrimEnd('.');

    private static string Whole(Assembly assembly) => assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "unknown";
}
