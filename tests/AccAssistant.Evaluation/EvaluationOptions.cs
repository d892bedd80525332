using System.Globalization;

namespace AccAssistant.Evaluation;

/// <summary>What was asked for on the command line.</summary>
internal sealed record EvaluationOptions
{
    public const string Usage = """
        Asks the questions of questions.yaml of a model, through the real app, and judges the answers.

          --k 3              ask each question so often; right is right every time
          --only <text>      only questions whose family or words contain this
          --list             print the questions and stop
          --out <folder>     where the report goes (a new file each time)
          --compare <file>   an earlier report: print what is better and what is worse
          --pace 8000        keep below so many tokens a minute
          --tokens 190000    stop, and save what there is, before so many tokens are used
          --Llm:Endpoint=…   any setting of the app; the key is better kept in user secrets or the environment
        """;

    public int K { get; init; } = 3;

    public string Only { get; init; } = "";

    public bool List { get; init; }

    public string Out { get; init; } = Path.Combine(Path.GetTempPath(), "acc-assistant-evaluation");

    public string? Compare { get; init; }

    /// <summary>Tokens a minute; null: as fast as it goes.</summary>
    public int? Pace { get; init; }

    public long? Tokens { get; init; }

    /// <summary>Settings of the app, as <c>--Section:Key=value</c>.</summary>
    public IReadOnlyList<string> Settings { get; init; } = [];

    /// <exception cref="FormatException">What is there cannot be understood; the message says what.</exception>
    public static EvaluationOptions Parse(IReadOnlyList<string> args)
    {
        var options = new EvaluationOptions();
        for (var at = 0; at < args.Count; at++)
        {
            var name = args[at];
            if (name == "--list")
                options = options with { List = true };
            else if (name.StartsWith("--", StringComparison.Ordinal) && name.Contains(':', StringComparison.Ordinal))
                options = options with { Settings = [.. options.Settings, name.Contains('=', StringComparison.Ordinal) ? name : $"{name}={Value(args, ++at, name)}"] };
            else
                options = options.With(name, Value(args, ++at, name));
        }

        return options;
    }

    private EvaluationOptions With(string name, string value) => name switch
    {
        "--k" => this with { K = Positive(name, value) },
        "--only" => this with { Only = value },
        "--out" => this with { Out = value },
        "--compare" => this with { Compare = value },
        "--pace" => this with { Pace = Positive(name, value) },
        "--tokens" => this with { Tokens = Positive(name, value) },
        _ => throw new FormatException($"There is no option {name}."),
    };

    private static string Value(IReadOnlyList<string> args, int at, string name) =>
        at < args.Count ? args[at] : throw new FormatException($"{name} needs a value.");

    private static int Positive(string name, string value) =>
        int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0 ? number : throw new FormatException($"{name} {value}: a whole number above 0 is needed.");
}
