using System.Diagnostics;

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

    /// <summary>Each sheet of a workbook as CSV, by its name.</summary>
    public static async Task<IReadOnlyDictionary<string, string>> ConvertAsync(byte[] workbook, CancellationToken cancellationToken)
    {
        var folder = Directory.CreateTempSubdirectory("acc-assistant-office-").FullName;
        try
        {
            await File.WriteAllBytesAsync(Path.Combine(folder, "book.xlsx"), workbook, cancellationToken);
            // UTF-8, every sheet into a file of its own.
            const string Filter = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1";
            using var process = Process.Start(new ProcessStartInfo(Program!, ["-env:UserInstallation=file://" + Path.Combine(folder, "profile"), "--headless", "--convert-to", Filter, "--outdir", folder, Path.Combine(folder, "book.xlsx")])
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
            return Directory.EnumerateFiles(folder, "book-*.csv").ToDictionary(path => Path.GetFileNameWithoutExtension(path)["book-".Length..], File.ReadAllText);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
