namespace AccAssistant.Web.Operators;

/// <summary>Who runs this app, and may see how it stands.</summary>
public sealed class OperatorOptions
{
    public const string Section = "Operators";

    private static readonly char[] Between = [',', ';', ' ', '\t', '\r', '\n'];

    /// <summary>E-mail addresses in any case, or Autodesk ids exactly. Empty: pages for operators open on this machine only.</summary>
    public IReadOnlyList<string> People { get; set; } = [];

    /// <summary>Takes a list, and one text with commas as an environment variable holds it: a form that is not understood would name nobody.</summary>
    public void Read(IConfiguration configuration)
    {
        var people = configuration.GetSection(Section).GetSection(nameof(People));
        People = [.. people.GetChildren().Select(child => child.Value).Append(people.Value)
            .SelectMany(text => (text ?? "").Split(Between, StringSplitOptions.RemoveEmptyEntries))
            .Distinct(StringComparer.Ordinal)];
    }
}
