using Orleans;

namespace AccAssistant.Records.Reports;

/// <summary>What a section of a report shows.</summary>
[GenerateSerializer]
public enum SectionShape
{
    /// <summary>The records.</summary>
    Rows,

    /// <summary>The groups, and no records.</summary>
    Groups,

    /// <summary>The groups and then the records.</summary>
    GroupsAndRows,

    /// <summary>Total, open, overdue and due next of each module.</summary>
    Overview,

    /// <summary>Opened against closed, week by week.</summary>
    Weeks,

    /// <summary>What happened to the records, day by day.</summary>
    Thread,

    /// <summary>What changed since an earlier time, and how many records each kind of change is about.</summary>
    Changes,
}
