namespace AccAssistant.Web;

/// <summary>One line shown on top of every page, such as the demo mode; null shows none.</summary>
public sealed record SiteNotice(string? Text);
