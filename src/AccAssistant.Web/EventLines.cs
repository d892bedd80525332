namespace AccAssistant.Web;

/// <summary>The console's log: one event is one line, whatever is in it. For programs outside Development, for people in it; the usual settings under <c>Logging:Console</c> choose otherwise.</summary>
internal static class EventLines
{
    private const string Console = "Logging:Console:";

    public static void UseEventLines(this WebApplicationBuilder builder)
    {
        var forPeople = builder.Environment.IsDevelopment();
        builder.Configuration[Console + "FormatterName"] ??= forPeople ? "simple" : "json";
        builder.Configuration[Console + "FormatterOptions:SingleLine"] ??= "true";
        builder.Configuration[Console + "FormatterOptions:UseUtcTimestamp"] ??= forPeople ? "false" : "true";
        builder.Configuration[Console + "FormatterOptions:TimestampFormat"] ??= forPeople ? "HH:mm:ss " : "yyyy-MM-ddTHH:mm:ss.fffZ";
    }
}
