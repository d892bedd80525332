using Microsoft.Extensions.Options;

namespace AccAssistant.Records.Meaning;

internal sealed class ReportOptionsValidator : IValidateOptions<ReportOptions>
{
    private const int MostDays = 365;
    private const int LongestKept = 3650;

    public ValidateOptionsResult Validate(string? name, ReportOptions options)
    {
        if (options.KeepDays is < 0 or > LongestKept)
            return ValidateOptionsResult.Fail($"{ReportOptions.Section}:{nameof(ReportOptions.KeepDays)} must be from 0 to {LongestKept}: how many days snapshots are kept to tell what changed since; 0 keeps none.");

        return options.ReviewDays is >= 0 and <= MostDays
            ? ValidateOptionsResult.Success
            : ValidateOptionsResult.Fail($"{ReportOptions.Section}:{nameof(ReportOptions.ReviewDays)} must be from 0 to {MostDays}: the calendar days a submittal's review is given.");
    }
}
