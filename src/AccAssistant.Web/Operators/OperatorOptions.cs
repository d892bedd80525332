namespace AccAssistant.Web.Operators;

/// <summary>Who runs this app, and may see how it stands.</summary>
public sealed class OperatorOptions
{
    public const string Section = "Operators";

    /// <summary>E-mail addresses in any case, or Autodesk ids exactly. Empty: pages for operators open on this machine only.</summary>
    public IReadOnlyList<string> People { get; set; } = [];

    public void Read(IConfiguration configuration) => People = ListSetting.Read(configuration.GetSection(Section).GetSection(nameof(People)));
}
