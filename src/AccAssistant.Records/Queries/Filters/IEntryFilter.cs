using System.Collections.ObjectModel;
using AccAssistant.Records.Meaning;

namespace AccAssistant.Records.Queries.Filters;

/// <summary>One filter of a query, made ready for one table and one day.</summary>
internal interface IEntryFilter
{
    bool Matches(RecordEntry entry);

    /// <summary>For the receipt, e.g. "in Level 3 or Lobby".</summary>
    string Words { get; }

    /// <summary>What somebody's words were taken to mean, where that is not plain.</summary>
    IEnumerable<string> Notes => [];

    /// <summary>Why the count may lack records, in sentences that come before it.</summary>
    IEnumerable<string> Missing => [];

    /// <summary>What was asked for and nothing in this table is called, with what to say where no other module knows it either.</summary>
    IReadOnlyDictionary<string, RecordQueryException> Unknown => ReadOnlyDictionary<string, RecordQueryException>.Empty;
}
