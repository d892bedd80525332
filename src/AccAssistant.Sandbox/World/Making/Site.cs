namespace AccAssistant.Sandbox.World.Making;

/// <summary>What every maker of records needs to know of its project.</summary>
/// <param name="Container">Where issues live; differs from the project's id on BIM 360.</param>
internal sealed record Site(ProjectPlan Plan, ProjectTeam Team, IReadOnlyList<Place> Places, Calendar Calendar, string Container)
{
    public bool Metric => Plan.Hub.Region != "US";

    /// <summary>Records come in evenly over the project's life: the first on its first day, the last yesterday.</summary>
    public int DaysAgo(int index, int count) => 1 + (int)((Plan.AgeDays - 1) * (1 - ((index + 1.0) / count)));

    public DateTimeOffset SetUp(Dice dice) => Calendar.WorkingTime(Plan.AgeDays + 1, dice);
}
