namespace AccAssistant.Tests.Support;

/// <summary>Finds a Chromium that is already on this machine; none is ever downloaded.</summary>
internal static class InstalledChromium
{
    public const string Variable = "ACC_ASSISTANT_CHROMIUM";

    public const string Missing =
        $"No Chromium found. Install it (apt-get install chromium-headless-shell, or Google Chrome), or set {Variable} to its program file.";

    private static readonly string[] UsualPlaces =
    [
        // Without a window it needs a third less of the machine.
        "/usr/bin/chromium-headless-shell",
        "/usr/bin/chromium",
        "/usr/bin/chromium-browser",
        "/usr/bin/google-chrome",
        "/usr/bin/google-chrome-stable",
        "/snap/bin/chromium",
        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
        "/Applications/Chromium.app/Contents/MacOS/Chromium",
        .. WindowsFolders().Select(folder => Path.Combine(folder, "Google", "Chrome", "Application", "chrome.exe")),
    ];

    /// <summary>The one the environment names, the system's, or the one Playwright installed for itself; null when there is none.</summary>
    /// <param name="playwrights">Where Playwright would have installed its own.</param>
    /// <exception cref="FileNotFoundException">The environment names a file that is not there.</exception>
    public static string? Find(string playwrights)
    {
        if (Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } named)
            return File.Exists(named) ? named : throw new FileNotFoundException($"{Variable} names a file that is not there: {named}");
        return UsualPlaces.Append(playwrights).FirstOrDefault(File.Exists);
    }

    /// <summary>It talks to nobody but the pages it is sent to.</summary>
    public static IReadOnlyList<string> Arguments()
    {
        List<string> arguments = ["--disable-gpu", "--disable-background-networking", "--disable-component-update", "--disable-sync", "--no-first-run"];
        // Chromium's own sandbox refuses to run as root, as in most containers.
        if (OperatingSystem.IsLinux() && Environment.UserName == "root")
            arguments.Add("--no-sandbox");
        return arguments;
    }

    private static IEnumerable<string> WindowsFolders() =>
        new[] { Environment.SpecialFolder.ProgramFiles, Environment.SpecialFolder.ProgramFilesX86, Environment.SpecialFolder.LocalApplicationData }
            .Select(Environment.GetFolderPath)
            .Where(folder => folder.Length > 0);
}
