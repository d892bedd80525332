using System.Diagnostics;
using System.Globalization;

namespace AccAssistant.Tests.Web.Exports;

/// <summary>LibreOffice without a window.</summary>
internal static class Office
{
    private const string Required = "ACC_ASSISTANT_REQUIRE_OFFICE";
    private const string Missing = "No LibreOffice found. Install it: apt-get install --no-install-recommends libreoffice-calc-nogui.";

    private static readonly string[] UsualPlaces = ["/usr/bin/soffice", "/usr/local/bin/soffice", "/opt/homebrew/bin/soffice", "/Applications/LibreOffice.app/Contents/MacOS/soffice"];

    private static readonly string? Program = UsualPlaces.FirstOrDefault(File.Exists);

    /// <summary>Skips the test where there is none.</summary>
    public static void Require()
    {
        if (Program is not null)
            return;
        Assert.SkipUnless(Environment.GetEnvironmentVariable(Required) == "1", Missing);
        Assert.Fail(Missing);
    }

    /// <summary>Each sheet of each workbook as CSV, by its name; all in one run, for it is the start that takes long.</summary>
    public static async Task<IReadOnlyList<IReadOnlyDictionary<string, string>>> ConvertAsync(CancellationToken cancellationToken, params IReadOnlyList<byte[]> workbooks)
    {
        var folder = Directory.CreateTempSubdirectory("acc-assistant-office-").FullName;
        try
        {
            var names = workbooks.Select((_, place) => string.Create(CultureInfo.InvariantCulture, $"book{place}")).ToArray();
            var files = names.Select(name => Path.Combine(folder, name + ".xlsx")).ToArray();
            foreach (var (file, workbook) in files.Zip(workbooks))
                await File.WriteAllBytesAsync(file, workbook, cancellationToken);
            // UTF-8, every sheet into a file of its own.
            const string Filter = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1";
            using var process = Process.Start(new ProcessStartInfo(Program!, ["-env:UserInstallation=file://" + Path.Combine(folder, "profile"), "--headless", "--convert-to", Filter, "--outdir", folder, .. files])
            {
                RedirectStandardOutput = true,
                RedirectStandardError = true,
                // Days are then written as in English, whatever the machine speaks.
                Environment = { ["LC_ALL"] = "C.UTF-8" },
            })!;
            var complaints = process.StandardError.ReadToEndAsync(cancellationToken);
            await process.StandardOutput.ReadToEndAsync(cancellationToken);
            await process.WaitForExitAsync(cancellationToken);
            Assert.Equal((0, ""), (process.ExitCode, string.Join('\n', (await complaints).Split('\n').Where(line => !line.Contains("javaldx", StringComparison.Ordinal))).Trim()));
            return [.. names.Select(name => SheetsOf(folder, name))];
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static Dictionary<string, string> SheetsOf(string folder, string name) =>
        Directory.EnumerateFiles(folder, $"{name}-*.csv").ToDictionary(path => Path.GetFileNameWithoutExtension(path)[(name.Length + 1)..], File.ReadAllText);
}
