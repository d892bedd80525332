namespace AccAssistant.Web.Exports;

/// <summary>The rest of an export cannot be had as its beginning was. The download breaks off, so that no part is taken for the whole.</summary>
public sealed class ExportInterruptedException(string message) : Exception(message);
