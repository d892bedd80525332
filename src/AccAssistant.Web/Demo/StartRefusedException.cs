namespace AccAssistant.Web.Demo;

/// <summary>The settings do not let the app start. The message is for whoever starts it: print it alone, without a stack trace.</summary>
public sealed class StartRefusedException(string message) : Exception(message);
