using System.Reflection;
using AccAssistant.Acc.Projects;
using AccAssistant.Records.Queries;

namespace AccAssistant.Web.Demo;

/// <summary>Finds settings that nothing reads: a misspelt key would otherwise be the same as a missing one.</summary>
public static class SettingsCheck
{
    /// <param name="sections">Each section and the options its keys must be properties of.</param>
    /// <exception cref="StartRefusedException">Unknown keys or unreadable values; each is named with where it is set and the nearest key there is.</exception>
    public static void Run(IConfigurationRoot configuration, IReadOnlyDictionary<string, Type> sections)
    {
        var wrong = sections.SelectMany(section => Unknown(configuration, section.Key, section.Value)).ToList();
        wrong.AddRange(UnknownParts(configuration, sections));
        wrong.AddRange(MisspeltSections(configuration, [.. sections.Keys, ConfiguredProjects.Section]));
        if (wrong.Count == 0)
            wrong.AddRange(sections.SelectMany(section => Unreadable(configuration, section.Key, section.Value)));
        if (wrong.Count > 0)
            throw new StartRefusedException(
                "ACC Assistant cannot start: some settings are not understood:"
                + Environment.NewLine
                + string.Concat(wrong.Select(line => "  " + line + Environment.NewLine)));
    }

    private static IEnumerable<string> Unknown(IConfigurationRoot configuration, string section, Type options)
    {
        var known = options.GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(property => property.SetMethod is { IsPublic: true } || property.PropertyType.IsGenericType)
            .Select(property => property.Name)
            .ToList();
        return configuration.GetSection(section).GetChildren()
            .Where(child => !known.Contains(child.Key, StringComparer.OrdinalIgnoreCase))
            .Select(child => $"{child.Path} (in {Source(configuration, child)}). {Suggestion(section, child.Key, known)}");
    }

    /// <summary>Beside a section that lies in another, such as Acc:Quotas, its parent holds nothing.</summary>
    private static IEnumerable<string> UnknownParts(IConfigurationRoot configuration, IReadOnlyDictionary<string, Type> sections) =>
        from part in sections.Keys.Where(key => key.Contains(':', StringComparison.Ordinal)).GroupBy(key => key[..key.LastIndexOf(':')])
        where !sections.ContainsKey(part.Key)
        let known = part.Select(key => key[(part.Key.Length + 1)..]).ToList()
        from child in configuration.GetSection(part.Key).GetChildren()
        where !known.Contains(child.Key, StringComparer.OrdinalIgnoreCase)
        select $"{child.Path} (in {Source(configuration, child)}). {Suggestion(part.Key, child.Key, known)}";

    // Only in files: the environment is full of names that are nobody's settings.
    private static IEnumerable<string> MisspeltSections(IConfigurationRoot configuration, IReadOnlyList<string> sections) =>
        from file in configuration.Providers.OfType<FileConfigurationProvider>()
        from name in file.GetChildKeys([], null).Distinct(StringComparer.OrdinalIgnoreCase)
        let nearest = Nearest.To(name, sections)
        where nearest is not null && !nearest.Equals(name, StringComparison.OrdinalIgnoreCase)
        select $"{name} (in {file.Source.Path}). Did you mean the section {nearest}?";

    private static IEnumerable<string> Unreadable(IConfigurationRoot configuration, string section, Type options)
    {
        try
        {
            configuration.GetSection(section).Get(options);
            return [];
        }
        catch (InvalidOperationException exception)
        {
            return [exception.Message];
        }
    }

    private static string Suggestion(string section, string key, List<string> known) => Nearest.To(key, known) is { } nearest
        ? $"Did you mean {section}:{nearest}?"
        : $"{section} knows {string.Join(", ", known)}.";

    private static string Source(IConfigurationRoot configuration, IConfigurationSection child)
    {
        var provider = configuration.Providers.LastOrDefault(provider => Sets(provider, child));
        return provider switch
        {
            FileConfigurationProvider file => file.Source.Path ?? "a settings file",
            Microsoft.Extensions.Configuration.EnvironmentVariables.EnvironmentVariablesConfigurationProvider =>
                $"the environment variable {child.Path.Replace(":", "__", StringComparison.Ordinal)}",
            Microsoft.Extensions.Configuration.CommandLine.CommandLineConfigurationProvider => "the command line",
            _ => "the settings",
        };
    }

    private static bool Sets(IConfigurationProvider provider, IConfigurationSection child) =>
        provider.TryGet(child.Path, out _) || provider.GetChildKeys([], child.Path).Any();
}
