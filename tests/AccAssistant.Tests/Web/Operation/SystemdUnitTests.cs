using System.Diagnostics;
using AccAssistant.Tests.Support;
using AccAssistant.Web.Cluster;
using Microsoft.Extensions.Configuration;

namespace AccAssistant.Tests.Web.Operation;

/// <summary>The unit of the operator's page, as systemd reads it and as the app does.</summary>
public sealed class SystemdUnitTests
{
    private const string Judge = "/usr/bin/systemd-analyze";

    private static readonly string[] Lines = File.ReadAllLines(Repository.File("docs/systemd/acc-assistant.service"));

    [Fact]
    public async Task Systemd_has_nothing_to_say_about_it()
    {
        Assert.SkipUnless(File.Exists(Judge), "No systemd here.");
        var folder = Directory.CreateTempSubdirectory("acc-assistant-unit-");
        var unit = Path.Combine(folder.FullName, "acc-assistant.service");
        await File.WriteAllLinesAsync(unit, Lines.Select(line => line.Replace("/usr/bin/dotnet", Environment.ProcessPath, StringComparison.Ordinal)), TestContext.Current.CancellationToken);

        using var judging = Process.Start(new ProcessStartInfo(Judge, ["verify", "--man=no", unit]) { RedirectStandardError = true, RedirectStandardOutput = true })!;
        var said = await judging.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await judging.WaitForExitAsync(TestContext.Current.CancellationToken);
        folder.Delete(recursive: true);

        Assert.Equal((0, ""), (judging.ExitCode, said));
    }

    [Fact]
    public void Every_setting_it_names_is_one_of_the_app()
    {
        var known = new ConfigurationBuilder().AddJsonFile(Repository.File("appsettings.json")).Build();

        var named = Lines.Where(line => line.StartsWith("Environment=", StringComparison.Ordinal) && line.Contains("__", StringComparison.Ordinal))
            .Select(line => line["Environment=".Length..line.LastIndexOf('=')].Replace("__", ":", StringComparison.Ordinal))
            .ToList();

        Assert.NotEmpty(named);
        Assert.All(named, key => Assert.NotNull(known[key]));
    }

    [Fact]
    public void It_is_started_again_whenever_it_ends_and_has_time_to_end()
    {
        Assert.Contains("Restart=always", Lines);
        var patience = int.Parse(Assert.Single(Lines, line => line.StartsWith("TimeoutStopSec=", StringComparison.Ordinal)).Split('=')[1], System.Globalization.CultureInfo.InvariantCulture);
        Assert.True(patience >= ClusterServices.Stopping.TotalSeconds + 10, "The app is stopped before it has ended by itself.");
    }
}
