using AccAssistant.Records.Queries;

namespace AccAssistant.Web.Rendering;

/// <summary>A stretch of text, and the record it names if it names one.</summary>
internal readonly record struct LinkedText(string Text, RecordLink? Record);
