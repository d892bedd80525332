using AccAssistant.Conversations.Models;
using AccAssistant.Records.Queries;
using AccAssistant.Web.Demo;
using Microsoft.Extensions.Options;

namespace AccAssistant.Web.Setup.Checks;

/// <summary>Whether the model endpoint answers, takes the key and has the models that are set.</summary>
public sealed class ModelCheck(IOptions<LlmOptions> options, RunMode mode, ModelCatalog catalog) : ISetupCheck
{
    private const int Suggestions = 3;
    private const int Shown = 6;
    private const string SetKey = "Set `Llm:ApiKey` (or the environment variable `GROQ_API_KEY`) to a key of that endpoint and start again. Groq gives keys at `https://console.groq.com/keys`.";

    public string Name => "Model endpoint";

    // Without what an address could carry besides: a password, a key in the query.
    private string Endpoint => new Uri(options.Value.Endpoint).GetComponents(UriComponents.SchemeAndServer | UriComponents.Path, UriFormat.UriEscaped);

    public async Task<SetupFinding> RunAsync(SetupVisit visit, CancellationToken cancellationToken)
    {
        if (mode.ModelIsSandbox)
            return SetupFinding.NotInUse(Name, "Demo model: scripted answers, not a language model.", "For a real one: set `Llm:ApiKey` (or the environment variable `GROQ_API_KEY`) and start again.");
        var listing = await catalog.ListAsync(cancellationToken);
        return listing.Failure is { } failure ? Judge(failure) : Judge(listing.Ids);
    }

    private SetupFinding Judge(IReadOnlyList<string> ids)
    {
        var settings = options.Value;
        var missing = new[] { (Key: nameof(settings.Model), Model: settings.Model), (Key: nameof(settings.FallbackModel), Model: settings.FallbackModel) }
            .Where(setting => setting.Model.Length > 0 && !ids.Contains(setting.Model, StringComparer.Ordinal))
            .ToList();
        if (missing.Count > 0)
            return SetupFinding.NeedsMending(
                Name,
                $"`{Endpoint}` accepts the key, but has no " + string.Join(" and no ", missing.Select(setting => $"`{setting.Model}`")) + ".",
                [.. missing.Select(setting => $"Set `Llm:{setting.Key}` to a model it has: {Offer(setting.Model, ids)}")]);

        var fallback = settings.FallbackModel.Length > 0
            ? $" and `{settings.FallbackModel}` to fall back on"
            : "; there is none to fall back on (`Llm:FallbackModel`)";
        return SetupFinding.Ok(Name, $"`{Endpoint}` accepts the key and has `{settings.Model}`{fallback}.");
    }

    private SetupFinding Judge(ModelFailure failure) => failure.Kind switch
    {
        ModelFailureKind.KeyRefused => SetupFinding.NeedsMending(Name, $"`{Endpoint}` refuses the key ({failure.Status}).", SetKey),
        ModelFailureKind.Unreachable => SetupFinding.NeedsMending(
            Name,
            $"`{Endpoint}` cannot be reached.",
            "Correct `Llm:Endpoint`, or let this machine reach it (firewall, proxy, name lookup).",
            "Commands such as `/overdue rfis` go on working meanwhile."),
        ModelFailureKind.Unreadable => SetupFinding.NeedsMending(
            Name,
            $"`{Endpoint}` answers, but not as an OpenAI-compatible endpoint does.",
            "Correct `Llm:Endpoint`. It usually ends in `/v1`."),
        ModelFailureKind.ModelGone => SetupFinding.Unknown(
            Name,
            $"`{Endpoint}` answers, but has no list of its models, so neither key nor model can be told.",
            "See that `Llm:Endpoint` is whole: it usually ends in `/v1`.",
            "If it is, ask a question: that shows it."),
        ModelFailureKind.Limited => SetupFinding.Unknown(Name, $"`{Endpoint}` is at its limit just now.", "Check again in a minute."),
        _ => SetupFinding.Unknown(
            Name,
            $"`{Endpoint}` could not give its list of models just now" + (failure.Status is { } status ? $" ({status})." : "."),
            "Check again in a minute."),
    };

    private static string Offer(string wanted, IReadOnlyList<string> ids)
    {
        var near = new List<string>();
        while (near.Count < Suggestions && Nearest.To(wanted, ids.Except(near, StringComparer.Ordinal)) is { } next)
            near.Add(next);
        var named = near.Count > 0 ? near : [.. ids.Order(StringComparer.Ordinal).Take(Shown)];
        return named.Count == 0
            ? "its list is empty, so see what the key is allowed there."
            : string.Join(", ", named.Select(id => $"`{id}`")) + (near.Count > 0 ? " (nearest)." : ids.Count > Shown ? $" … {ids.Count} in all." : ".");
    }
}
