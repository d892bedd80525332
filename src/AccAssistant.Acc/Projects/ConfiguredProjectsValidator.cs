using Microsoft.Extensions.Options;

namespace AccAssistant.Acc.Projects;

internal sealed class ConfiguredProjectsValidator : IValidateOptions<ConfiguredProjects>
{
    public ValidateOptionsResult Validate(string? name, ConfiguredProjects options)
    {
        var failures = options.Projects.SelectMany(Failures).ToList();
        return failures.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(failures);
    }

    private static IEnumerable<string> Failures(ConfiguredProject project)
    {
        if (!ProjectId.TryParse(project.Id, out _))
        {
            yield return $"{ConfiguredProjects.Section}:{project.Name}: \"{project.Id}\" is not a GUID. Use the project's id from its address in ACC, such as a7d0c9e4-52b8-4f63-8e1d-9b4c6f20d835, or remove the entry.";
        }

        foreach (var key in project.UnknownKeys)
        {
            yield return $"{ConfiguredProjects.Section}:{project.Name}:{key}: a project has an Id and a Region, nothing else. Correct or remove the key.";
        }

        if (Regions.Find(project.Region) is null)
        {
            yield return $"{ConfiguredProjects.Section}:{project.Name}:Region: \"{project.Region}\" is not a region. Use one of {string.Join(", ", Regions.All)}.";
        }
    }
}
