using Microsoft.Extensions.Options;

namespace AccAssistant.Records.Meaning;

internal sealed class CalendarOptionsValidator : IValidateOptions<CalendarOptions>
{
    public ValidateOptionsResult Validate(string? name, CalendarOptions options) =>
        FixedNow.TryParse(options.Now, out _)
            ? ValidateOptionsResult.Success
            : ValidateOptionsResult.Fail("Demo:Now is neither a date nor a date and time. Write it as 2026-11-23 or 2026-11-23T09:00:00-06:00, or leave it empty.");
}
