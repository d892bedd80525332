namespace AccAssistant.Web;

/// <summary>One line shown on top of every page, such as the demo mode; null shows none. A text of the resources is shown in the reader's language.</summary>
public sealed record SiteNotice(string? Text);
