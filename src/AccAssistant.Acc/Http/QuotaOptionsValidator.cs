using Microsoft.Extensions.Options;

namespace AccAssistant.Acc.Http;

internal sealed class QuotaOptionsValidator : IValidateOptions<QuotaOptions>
{
    public ValidateOptionsResult Validate(string? name, QuotaOptions options)
    {
        var failures = Values(options)
            .Where(value => value.PerMinute is < 1 or > 100_000)
            .Select(value => $"{QuotaOptions.Section}:{value.Key}: {value.PerMinute} is not a number of requests a minute. Use 1 to 100000, or leave the key out.")
            .ToList();
        return failures.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(failures);
    }

    private static (string Key, int PerMinute)[] Values(QuotaOptions options) =>
    [
        (nameof(options.Issues), options.Issues),
        (nameof(options.Rfis), options.Rfis),
        (nameof(options.Submittals), options.Submittals),
        (nameof(options.Admin), options.Admin),
        (nameof(options.Hq), options.Hq),
        (nameof(options.Dm), options.Dm),
        (nameof(options.Locations), options.Locations),
        (nameof(options.Oss), options.Oss),
    ];
}
