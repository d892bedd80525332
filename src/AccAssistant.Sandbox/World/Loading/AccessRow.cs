namespace AccAssistant.Sandbox.World.Loading;

/// <param name="Modules">Of issues, rfis, submittals and admin.</param>
internal sealed record AccessRow(string AutodeskId, IReadOnlyList<string> Modules)
{
    private static readonly string[] Known = ["issues", "rfis", "submittals", "admin"];

    /// <exception cref="InvalidDataException">A word that names no module.</exception>
    public ProjectRights Rights(string file) => Modules.FirstOrDefault(module => !Known.Contains(module)) is { } wrong
        ? throw new InvalidDataException($"{file}: \"{wrong}\" is not one of {string.Join(", ", Known)}.")
        : new ProjectRights(Modules.Contains("issues"), Modules.Contains("rfis"), Modules.Contains("submittals"), Modules.Contains("admin"));
}
