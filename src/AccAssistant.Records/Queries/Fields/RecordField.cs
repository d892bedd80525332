namespace AccAssistant.Records.Queries.Fields;

/// <summary>Something records are filtered and grouped by, under the word people use for it.</summary>
/// <param name="Modules">Asking another module for it is a mistake, not an empty answer.</param>
internal abstract record RecordField(string Word, IReadOnlyList<RecordModule> Modules)
{
    public IReadOnlyList<string> Aliases { get; init; } = [];

    /// <summary>For the receipt, before the values: "category", "created by".</summary>
    public string InWords { get; init; } = Word;
}
