using YamlDotNet.Core;
using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace AccAssistant.Evaluation.Questions;

/// <summary>The written questions, in the file's order.</summary>
internal sealed class QuestionFile
{
    public const string Name = "questions.yaml";

    /// <summary>Ids of projects by the names questions use.</summary>
    public Dictionary<string, string> Projects { get; init; } = [];

    public WrittenQuestion[] Questions { get; init; } = [];

    /// <summary>The file beside this program.</summary>
    public static QuestionFile Read() => Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, Name)));

    /// <param name="text">A part of their family or words; empty for all.</param>
    public IReadOnlyList<WrittenQuestion> About(string text) =>
        [.. Questions.Where(question => question.Family.Contains(text, StringComparison.OrdinalIgnoreCase) || question.Name.Contains(text, StringComparison.OrdinalIgnoreCase))];

    /// <exception cref="FormatException">A question says nothing about its answer, is there twice, or names an unknown project.</exception>
    public static QuestionFile Parse(string yaml)
    {
        var file = Deserialized(yaml);
        foreach (var question in file.Questions)
        {
            if (question.Turns.FirstOrDefault(turn => turn.Ask.Length == 0 || turn.ExpectsNothing) is { } empty)
                throw new FormatException($"\"{empty.Ask}\" of \"{question.Name}\" says nothing about its answer.");
            if (question.Family.Length == 0 || !file.Projects.ContainsKey(question.In))
                throw new FormatException($"\"{question.Name}\" needs a family and a project of the list.");
        }

        return file.Questions.GroupBy(question => question.Name).FirstOrDefault(same => same.Count() > 1) is { } twice
            ? throw new FormatException($"\"{twice.Key}\" is there twice.")
            : file;
    }

    private static QuestionFile Deserialized(string yaml)
    {
        try
        {
            return new DeserializerBuilder().WithNamingConvention(CamelCaseNamingConvention.Instance).Build().Deserialize<QuestionFile>(yaml);
        }
        catch (YamlException exception)
        {
            throw new FormatException($"{Name}, line {exception.Start.Line}: {exception.InnerException?.Message ?? exception.Message}", exception);
        }
    }
}
