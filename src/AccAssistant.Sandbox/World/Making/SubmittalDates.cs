namespace AccAssistant.Sandbox.World.Making;

/// <summary>An item's plan, counted back from the day its material is needed.</summary>
internal sealed record SubmittalDates(int LeadTime, DateOnly? RequiredOnJob, DateOnly? RequiredApproval, DateOnly? SubmitterDue, DateOnly? ManagerDue, DateOnly? Due, int DaysLeft)
{
    public static SubmittalDates Roll(Site site, Dice dice, int leadTime)
    {
        var due = site.Calendar.Today.AddDays(dice.Between(-(int)(site.Plan.AgeDays * 0.7), Math.Min(200, site.Plan.AgeDays)));
        var approval = due.AddDays(dice.Between(0, 5));
        var undated = dice.Chance(0.05);
        return new SubmittalDates(
            leadTime,
            undated ? null : approval.AddDays(leadTime),
            undated ? null : approval,
            undated ? null : due.AddDays(-21),
            undated ? null : due.AddDays(-14),
            undated ? null : due,
            due.DayNumber - site.Calendar.Today.DayNumber);
    }
}
