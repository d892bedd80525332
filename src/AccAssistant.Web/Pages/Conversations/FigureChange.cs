namespace AccAssistant.Web.Pages.Conversations;

/// <param name="Name">What the figure is of.</param>
public sealed record FigureChange(string Name, string Then, string Now);
