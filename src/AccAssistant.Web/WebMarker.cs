namespace AccAssistant.Web;

/// <summary>Names this assembly to test hosts.</summary>
public sealed class WebMarker;
