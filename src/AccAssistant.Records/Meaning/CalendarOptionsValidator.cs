using Microsoft.Extensions.Options;

namespace AccAssistant.Records.Meaning;

internal sealed class CalendarOptionsValidator : IValidateOptions<CalendarOptions>
{
    public ValidateOptionsResult Validate(string? name, CalendarOptions options) =>
        FixedNow.TryParse(options.Now, out _)
            ? ValidateOptionsResult.Success
            : ValidateOptionsResult.Fail(FixedNow.Problem);
}
