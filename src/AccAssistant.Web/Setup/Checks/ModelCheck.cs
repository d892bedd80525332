using AccAssistant.Conversations.Models;
using AccAssistant.Conversations.Wording;
using AccAssistant.Records.Queries;
using AccAssistant.Web.Demo;
using Microsoft.Extensions.Options;

namespace AccAssistant.Web.Setup.Checks;

/// <summary>Whether the model endpoint answers, takes the key and has the models that are set.</summary>
public sealed class ModelCheck(IOptions<LlmOptions> options, RunMode mode, ModelCatalog catalog) : ISetupCheck
{
    private const int Suggestions = 3;
    private const int Shown = 6;

    private static readonly string SetKey = Words.Known("Set `Llm:ApiKey` (or the environment variable `GROQ_API_KEY`) to a key of that endpoint and start again. Groq gives keys at `https://console.groq.com/keys`.");

    public string Name => Words.Known("Model endpoint");

    // Without what an address could carry besides: a password, a key in the query.
    private string Endpoint => new Uri(options.Value.Endpoint).GetComponents(UriComponents.SchemeAndServer | UriComponents.Path, UriFormat.UriEscaped);

    public async Task<SetupFinding> RunAsync(SetupVisit visit, CancellationToken cancellationToken)
    {
        var words = visit.Words;
        if (mode.ModelIsSandbox)
            return SetupFinding.NotInUse(Name, words["Demo model: scripted answers, not a language model."], words["For a real one: set `Llm:ApiKey` (or the environment variable `GROQ_API_KEY`) and start again."]);
        var listing = await catalog.ListAsync(cancellationToken);
        return listing.Failure is { } failure ? Judge(failure, words) : Judge(listing.Ids, words);
    }

    private SetupFinding Judge(IReadOnlyList<string> ids, Words words)
    {
        var settings = options.Value;
        var missing = new[] { (Key: nameof(settings.Model), Model: settings.Model), (Key: nameof(settings.FallbackModel), Model: settings.FallbackModel) }
            .Where(setting => setting.Model.Length > 0 && !ids.Contains(setting.Model, StringComparer.Ordinal))
            .ToList();
        if (missing.Count > 0)
            return SetupFinding.NeedsMending(
                Name,
                missing is [var one, var other]
                    ? words["`{0}` accepts the key, but has no `{1}` and no `{2}`.", Endpoint, one.Model, other.Model]
                    : words["`{0}` accepts the key, but has no `{1}`.", Endpoint, missing[0].Model],
                [.. missing.Select(setting => Offer($"{LlmOptions.Section}:{setting.Key}", setting.Model, ids, words))]);

        return SetupFinding.Ok(Name, settings.FallbackModel.Length > 0
            ? words["`{0}` accepts the key and has `{1}` and `{2}` to fall back on.", Endpoint, settings.Model, settings.FallbackModel]
            : words["`{0}` accepts the key and has `{1}`; there is none to fall back on (`Llm:FallbackModel`).", Endpoint, settings.Model]);
    }

    private SetupFinding Judge(ModelFailure failure, Words words) => failure.Kind switch
    {
        ModelFailureKind.KeyRefused => SetupFinding.NeedsMending(Name, words["`{0}` refuses the key ({1}).", Endpoint, $"{failure.Status}"], words[SetKey]),
        ModelFailureKind.Unreachable => SetupFinding.NeedsMending(
            Name,
            words["`{0}` cannot be reached.", Endpoint],
            words["Correct `Llm:Endpoint`, or let this machine reach it (firewall, proxy, name lookup)."],
            words["Commands such as `/overdue rfis` go on working meanwhile."]),
        ModelFailureKind.Unreadable => SetupFinding.NeedsMending(
            Name,
            words["`{0}` answers, but not as an OpenAI-compatible endpoint does.", Endpoint],
            words["Correct `Llm:Endpoint`. It usually ends in `/v1`."]),
        ModelFailureKind.ModelGone => SetupFinding.Unknown(
            Name,
            words["`{0}` answers, but has no list of its models, so neither key nor model can be told.", Endpoint],
            words["See that `Llm:Endpoint` is whole: it usually ends in `/v1`."],
            words["If it is, ask a question: that shows it."]),
        ModelFailureKind.Limited => SetupFinding.Unknown(Name, words["`{0}` is at its limit just now.", Endpoint], words["Check again in a minute."]),
        _ => SetupFinding.Unknown(
            Name,
            failure.Status is { } status
                ? words["`{0}` could not give its list of models just now ({1}).", Endpoint, status]
                : words["`{0}` could not give its list of models just now.", Endpoint],
            words["Check again in a minute."]),
    };

    private static string Offer(string setting, string wanted, IReadOnlyList<string> ids, Words words)
    {
        var near = new List<string>();
        while (near.Count < Suggestions && Nearest.To(wanted, ids.Except(near, StringComparer.Ordinal)) is { } next)
            near.Add(next);
        if (near.Count > 0)
            return words["Set `{0}` to a model it has: {1} (nearest).", setting, Listed(near)];
        return ids.Count switch
        {
            0 => words["Set `{0}` to a model it has: its list is empty, so see what the key is allowed there.", setting],
            > Shown => words["Set `{0}` to a model it has: {1} … {2} in all.", setting, Listed(ids.Order(StringComparer.Ordinal).Take(Shown)), ids.Count],
            _ => words["Set `{0}` to a model it has: {1}.", setting, Listed(ids.Order(StringComparer.Ordinal))],
        };
    }

    private static string Listed(IEnumerable<string> models) => string.Join(", ", models.Select(id => $"`{id}`"));
}
