using System.Text.Json;
using AccAssistant.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Logging.Console;
using Microsoft.Extensions.Options;

namespace AccAssistant.Tests.Web;

/// <summary>What the console shows of the log, with the formatter the app comes with.</summary>
public sealed class EventLinesTests
{
    [Fact]
    public void Outside_Development_an_event_is_a_line_of_JSON_whatever_breaks_in_it()
    {
        var line = Written("Production");

        using var read = JsonDocument.Parse(line);
        var root = read.RootElement;
        Assert.Equal(("Error", "AccAssistant.Test", "Turn 7 broke:\nbadly"), (root.GetProperty("LogLevel").GetString(), root.GetProperty("Category").GetString(), root.GetProperty("Message").GetString()));
        Assert.Contains("first\nsecond\r\nthird", root.GetProperty("Exception").GetString(), StringComparison.Ordinal);
        Assert.Contains(nameof(Thrown), root.GetProperty("Exception").GetString(), StringComparison.Ordinal);
        Assert.EndsWith("Z", root.GetProperty("Timestamp").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public void In_Development_it_is_a_line_for_people()
    {
        var line = Written("Development");

        Assert.Contains("Turn 7 broke: badly", line, StringComparison.Ordinal);
        Assert.Contains("first second", line, StringComparison.Ordinal);
        Assert.Contains(nameof(Thrown), line, StringComparison.Ordinal);
    }

    [Fact]
    public void An_operator_may_choose_otherwise()
    {
        Assert.StartsWith("<3>AccAssistant.Test[0] ", Written("Production", "--Logging:Console:FormatterName=systemd", "--Logging:Console:FormatterOptions:TimestampFormat="), StringComparison.Ordinal);
        Assert.Contains("Turn 7 broke: badly", Written("Production", "--Logging:Console:FormatterName=simple"), StringComparison.Ordinal);
    }

    /// <summary>The one line; a second would fail.</summary>
    private static string Written(string environment, params string[] settings)
    {
        var builder = WebApplication.CreateBuilder([$"--environment={environment}", .. settings]);
        builder.AddTelemetry();
        using var services = builder.Services.BuildServiceProvider();
        var chosen = services.GetRequiredService<IOptions<ConsoleLoggerOptions>>().Value.FormatterName;
        var formatter = services.GetServices<ConsoleFormatter>().Single(one => one.Name == chosen);
        using var text = new StringWriter();
        formatter.Write(new LogEntry<string>(LogLevel.Error, "AccAssistant.Test", default, "Turn 7 broke:\nbadly", Thrown(), (state, _) => state), null, text);
        return Assert.Single(text.ToString().TrimEnd().Split('\n'));
    }

    private static InvalidOperationException Thrown()
    {
        try
        {
            throw new InvalidOperationException("first\nsecond\r\nthird", new IOException("inner\nlines"));
        }
        catch (InvalidOperationException exception)
        {
            return exception;
        }
    }
}
