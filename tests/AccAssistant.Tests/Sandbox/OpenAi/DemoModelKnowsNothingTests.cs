using System.Reflection;
using System.Text.RegularExpressions;
using AccAssistant.Sandbox;

namespace AccAssistant.Tests.Sandbox.OpenAi;

/// <summary>The pretend model may know only the request it is sent.</summary>
public sealed class DemoModelKnowsNothingTests
{
    private const string Model = "AccAssistant.Sandbox.OpenAi";
    private const string World = "AccAssistant.Sandbox.World";

    private static readonly Type[] Types = typeof(SandboxMarker).Assembly.GetTypes();

    [Fact]
    public void Its_source_names_no_type_of_the_world()
    {
        var folder = SourceFolder();
        Assert.SkipWhen(folder is null, "The source folder is not above the test program: nothing to read.");
        // Every file would have to name the namespace, or a type of it in full, to use one.
        var forbidden = new Regex(@"\bSandbox\.World\b|\busing\s+.*\bWorld\b|\bWorld\.[A-Z]");

        var files = Directory.GetFiles(folder!, "*.cs", SearchOption.AllDirectories);

        Assert.NotEmpty(files);
        Assert.Empty(files.Where(file => forbidden.IsMatch(File.ReadAllText(file))).Select(Path.GetFileName));
    }

    [Fact]
    public void Its_signatures_name_no_type_of_the_world()
    {
        const BindingFlags all = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.Instance | BindingFlags.DeclaredOnly;
        var own = Types.Where(type => In(type, Model)).ToList();

        var used = own.SelectMany(type => type.GetFields(all).Select(field => field.FieldType)
            .Concat(type.GetMethods(all).SelectMany(method => method.GetParameters().Select(parameter => parameter.ParameterType).Append(method.ReturnType)))
            .Concat(type.GetConstructors(all).SelectMany(constructor => constructor.GetParameters().Select(parameter => parameter.ParameterType))));

        Assert.NotEmpty(own);
        Assert.DoesNotContain(used, type => In(type, World) || type.GenericTypeArguments.Any(argument => In(argument, World)));
    }

    private static bool In(Type type, string root) => type.Namespace == root || type.Namespace?.StartsWith(root + ".", StringComparison.Ordinal) == true;

    private static string? SourceFolder()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var model = Path.Combine(folder.FullName, "src", "AccAssistant.Sandbox", "OpenAi");
            if (Directory.Exists(model))
                return model;
        }

        return null;
    }
}
