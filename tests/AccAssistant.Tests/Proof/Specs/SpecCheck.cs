using System.Globalization;
using System.Text.RegularExpressions;
using Newtonsoft.Json.Linq;
using NJsonSchema;
using NJsonSchema.Validation;
using NSwag;

namespace AccAssistant.Tests.Proof.Specs;

/// <summary>Holds one exchange against the vendor's files.</summary>
internal sealed partial class SpecCheck(VendorSpecs specs)
{
    // How HTTP itself is spoken; OpenAPI leaves these to the security scheme and the transport.
    private static readonly HashSet<string> OfHttp = new(["Authorization", "Accept", "Accept-Encoding", "User-Agent", "Host", "traceparent", "tracestate"], StringComparer.OrdinalIgnoreCase);

    public IEnumerable<SpecMistake> Of(Exchange exchange)
    {
        var operation = specs.Find(exchange.Method, exchange.Address);
        return operation is null
            ? [new SpecMistake($"{exchange.Method} {exchange.Address.AbsolutePath}", "path", "no such operation")]
            : Request(operation, exchange).Concat(Answer(operation, exchange)).Select(mistake => new SpecMistake(operation.ToString(), mistake.Where, mistake.What));
    }

    private static IEnumerable<(string Where, string What)> Request(VendorOperation operation, Exchange exchange)
    {
        var declared = operation.Operation.ActualParameters;
        var sent = Query(exchange.Address).Select(pair => (Kind: OpenApiParameterKind.Query, Name: pair.Name, Value: pair.Value))
            .Concat(exchange.Headers.Where(header => !OfHttp.Contains(header.Key)).Select(header => (Kind: OpenApiParameterKind.Header, Name: header.Key, Value: header.Value)))
            .Concat(operation.PathValues(exchange.Address.AbsolutePath.Split('/')).Select(pair => (Kind: OpenApiParameterKind.Path, Name: pair.Name, Value: pair.Value)))
            .ToList();
        foreach (var (kind, name, value) in sent)
        {
            var parameter = declared.FirstOrDefault(known => known.Kind == kind && string.Equals(known.Name, name, kind == OpenApiParameterKind.Header ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal));
            var problem = parameter is null ? "is not declared" : Value(parameter.ActualSchema, value);
            if (problem is not null)
                yield return (Words(kind, name), problem);
        }

        foreach (var missing in declared.Where(known => known.IsRequired && known.Kind is OpenApiParameterKind.Query or OpenApiParameterKind.Header or OpenApiParameterKind.Path && !OfHttp.Contains(known.Name)))
        {
            if (!sent.Exists(pair => pair.Kind == missing.Kind && string.Equals(pair.Name, missing.Name, StringComparison.OrdinalIgnoreCase)))
                yield return (Words(missing.Kind, missing.Name), "is required and was not sent");
        }

        if (exchange.HasRequestBody != (operation.Operation.ActualRequestBody is not null))
            yield return ("body", exchange.HasRequestBody ? "none is declared" : "is declared and was not sent");
        if (!exchange.Headers.GetValueOrDefault("Authorization", "").StartsWith("Bearer ", StringComparison.Ordinal))
            yield return ("header Authorization", "carries no token");
    }

    private static IEnumerable<(string Where, string What)> Answer(VendorOperation operation, Exchange exchange)
    {
        if (!operation.Operation.ActualResponses.TryGetValue(exchange.Status.ToString(CultureInfo.InvariantCulture), out var response))
        {
            yield return ($"status {exchange.Status}", "is not declared");
            yield break;
        }

        // What an error looks like is nowhere written down.
        if (exchange.Status >= 300)
            yield break;

        if (response.Content.Count > 0 && !response.Content.ContainsKey(exchange.MediaType))
            yield return ("answer's media type", $"{exchange.MediaType} is not declared");
        if (response.Content.Values.FirstOrDefault()?.Schema is not { } schema)
            yield break;

        var body = JToken.Parse(exchange.Body);
        WithoutNulls(body);
        foreach (var leaf in Leaves(schema.ActualSchema.Validate(body, SchemaType.OpenApi3)).DistinctBy(leaf => (Place(leaf), leaf.Kind)))
            yield return ("answer " + Place(leaf), leaf.Kind.ToString());
    }

    private static string? Value(JsonSchema schema, string text)
    {
        var type = schema.Type & ~JsonObjectType.Null;
        if (type == JsonObjectType.Array)
            return text.Split(',').Select(part => Value(schema.Item!.ActualSchema, part)).FirstOrDefault(problem => problem is not null);

        JToken? token = type switch
        {
            JsonObjectType.Integer => long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var whole) ? new JValue(whole) : null,
            JsonObjectType.Number => double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? new JValue(number) : null,
            JsonObjectType.Boolean => text is "true" or "false" ? new JValue(text == "true") : null,
            _ => new JValue(text),
        };
        return token is null ? $"'{text}' is no {type}"
            : Leaves(schema.Validate(token, SchemaType.OpenApi3)).FirstOrDefault() is { } wrong ? $"'{text}': {wrong.Kind}" : null;
    }

    /// <summary>The files hardly ever say that a member may be null, although half of them are on the live service: null is taken for missing, so only a required one must have a value.</summary>
    private static void WithoutNulls(JToken token)
    {
        if (token is not JContainer container)
            return;

        foreach (var member in container.Children<JProperty>().Where(member => member.Value.Type == JTokenType.Null).ToList())
            member.Remove();
        foreach (var child in container.Children())
            WithoutNulls(child);
    }

    private static IEnumerable<ValidationError> Leaves(IEnumerable<ValidationError> errors) => errors.SelectMany(error => error switch
    {
        ChildSchemaValidationError { Errors.Count: > 0 } parent => Leaves(parent.Errors.Values.SelectMany(inner => inner)),
        _ => [error],
    });

    private static IEnumerable<(string Name, string Value)> Query(Uri address) =>
        address.Query.TrimStart('?').Split('&', StringSplitOptions.RemoveEmptyEntries)
            .Select(pair => pair.Split('=', 2))
            .Select(pair => (Uri.UnescapeDataString(pair[0]), Uri.UnescapeDataString(pair.Length > 1 ? pair[1] : "")));

    private static string Words(OpenApiParameterKind kind, string name) => $"{kind.ToString().ToLowerInvariant()} {name}";

    private static string Place(ValidationError error) => Positions().Replace(error.Path?.TrimStart('#', '/') ?? "", "[]");

    [GeneratedRegex(@"\[\d+\]")]
    private static partial Regex Positions();
}
