namespace AccAssistant.Records.Meaning;

/// <summary>What reports take for granted.</summary>
public sealed class ReportOptions
{
    public const string Section = "Reports";

    internal const int UsualReviewDays = 14;

    /// <summary>Calendar days a submittal's review is given, by the contract.</summary>
    public int ReviewDays { get; set; } = UsualReviewDays;

    /// <summary>How long snapshots are kept to tell what changed since; 0: none is.</summary>
    public int KeepDays { get; set; } = 90;
}
