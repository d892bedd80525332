using Microsoft.Extensions.Options;

namespace AccAssistant.Acc;

internal sealed class LinkOptionsValidator : IValidateOptions<LinkOptions>
{
    public ValidateOptionsResult Validate(string? name, LinkOptions options)
    {
        var failures = new (string Key, string Pattern)[]
            {
                (nameof(options.Issue), options.Issue),
                (nameof(options.Rfi), options.Rfi),
                (nameof(options.Submittal), options.Submittal),
                (nameof(options.Bim360Issue), options.Bim360Issue),
            }
            .Where(setting => !IsWebAddress(setting.Pattern))
            .Select(setting => $"{LinkOptions.Section}:{setting.Key}: \"{setting.Pattern}\" is not a web address. Use one such as https://{{host}}/…/{{projectId}}?id={{recordId}}.")
            .Concat(options.Hosts
                .Where(host => Uri.CheckHostName(host.Value) == UriHostNameType.Unknown)
                .Select(host => $"{LinkOptions.Section}:Hosts:{host.Key}: \"{host.Value}\" is not a host name. Use one such as acc.autodesk.com."))
            .ToList();
        return failures.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(failures);
    }

    private static bool IsWebAddress(string pattern) =>
        Uri.TryCreate(RecordLinks.Fill(pattern, "host.example", "project", "record"), UriKind.Absolute, out var address) && address.Scheme is "https" or "http";
}
