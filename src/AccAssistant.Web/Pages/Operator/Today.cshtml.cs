using AccAssistant.Web.Operators.Day;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace AccAssistant.Web.Pages.Operator;

/// <summary>How the day is going, for operators: who is here, what it costs, what fails, what is slow, and what is running.</summary>
public sealed class TodayModel(DayReader reader, TimeProvider time) : PageModel
{
    public OperatorDay Day { get; private set; } = null!;

    public DayReport Report { get; private set; } = null!;

    /// <param name="zone">The browser's: the day is the operator's own.</param>
    public async Task OnGetAsync([FromQuery] string? zone, CancellationToken cancellationToken)
    {
        Day = OperatorDay.Of(time.GetUtcNow(), zone);
        Report = await reader.ReadAsync(Day, cancellationToken);
    }
}
