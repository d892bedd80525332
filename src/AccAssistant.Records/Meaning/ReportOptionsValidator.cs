using Microsoft.Extensions.Options;

namespace AccAssistant.Records.Meaning;

internal sealed class ReportOptionsValidator : IValidateOptions<ReportOptions>
{
    private const int MostDays = 365;

    public ValidateOptionsResult Validate(string? name, ReportOptions options) =>
        options.ReviewDays is >= 0 and <= MostDays
            ? ValidateOptionsResult.Success
            : ValidateOptionsResult.Fail($"{ReportOptions.Section}:{nameof(ReportOptions.ReviewDays)} must be from 0 to {MostDays}: the calendar days a submittal's review is given.");
}
