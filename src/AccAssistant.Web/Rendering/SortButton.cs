namespace AccAssistant.Web.Rendering;

/// <summary>A column's heading by which the page orders the rows it has.</summary>
internal static class SortButton
{
    public const string Class = "sort";

    public static string Of(string name) => $"""<button type="button" class="{Class}">{HtmlText.Of(name)}</button>""";
}
