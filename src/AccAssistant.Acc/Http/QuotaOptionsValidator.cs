using Microsoft.Extensions.Options;

namespace AccAssistant.Acc.Http;

internal sealed class QuotaOptionsValidator : IValidateOptions<QuotaOptions>
{
    private const int Most = 100_000;

    public ValidateOptionsResult Validate(string? name, QuotaOptions options)
    {
        var failures = PerMinute(options)
            .Where(value => value.PerMinute < value.Least || value.PerMinute > Most)
            .Select(value => $"{QuotaOptions.Section}:{value.Key}: {value.PerMinute} is not a number of requests a minute. Use {value.Least} to {Most}, or leave the key out.")
            .ToList();
        if (options.PerSecond is < 0 or > Most)
        {
            failures.Add($"{QuotaOptions.Section}:{nameof(options.PerSecond)}: {options.PerSecond} is not a number of requests a second. Use 1 to {Most}, or 0 for no pace.");
        }

        return failures.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(failures);
    }

    private static (string Key, int PerMinute, int Least)[] PerMinute(QuotaOptions options) =>
    [
        (nameof(options.Issues), options.Issues, 0),
        (nameof(options.IssuesPerPerson), options.IssuesPerPerson, 1),
        (nameof(options.Rfis), options.Rfis, 1),
        (nameof(options.Submittals), options.Submittals, 1),
        (nameof(options.SubmittalsPerPerson), options.SubmittalsPerPerson, 1),
        (nameof(options.Admin), options.Admin, 1),
        (nameof(options.Hq), options.Hq, 1),
        (nameof(options.Dm), options.Dm, 1),
        (nameof(options.Versions), options.Versions, 1),
        (nameof(options.Locations), options.Locations, 1),
        (nameof(options.LocationsPerPerson), options.LocationsPerPerson, 1),
        (nameof(options.Oss), options.Oss, 1),
    ];
}
