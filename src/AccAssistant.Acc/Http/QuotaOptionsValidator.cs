using Microsoft.Extensions.Options;

namespace AccAssistant.Acc.Http;

internal sealed class QuotaOptionsValidator : IValidateOptions<QuotaOptions>
{
    private static readonly string[] Families =
    [
        QuotaFamilies.Issues, QuotaFamilies.Rfis, QuotaFamilies.Submittals, QuotaFamilies.Admin,
        QuotaFamilies.Hq, QuotaFamilies.DataManagement, QuotaFamilies.Locations, QuotaFamilies.Storage,
    ];

    public ValidateOptionsResult Validate(string? name, QuotaOptions options)
    {
        var failures = Families
            .Where(family => options.PerMinute(family) is < 1 or > 100_000)
            .Select(family => $"{QuotaOptions.Section}:{family}: {options.PerMinute(family)} is not a number of requests a minute. Use 1 to 100000, or leave the key out.")
            .ToList();
        return failures.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(failures);
    }
}
