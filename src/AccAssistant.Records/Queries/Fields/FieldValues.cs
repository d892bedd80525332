namespace AccAssistant.Records.Queries.Fields;

/// <summary>A record's values under one field, none of them blank, without making a list of a single one.</summary>
internal readonly struct FieldValues
{
    private readonly string? one;
    private readonly IReadOnlyList<string>? several;

    public FieldValues(string? one) => this.one = one;

    public FieldValues(IReadOnlyList<string> several) => this.several = several;

    public int Count => several?.Count ?? (string.IsNullOrWhiteSpace(one) ? 0 : 1);

    public string this[int index] => several is null ? one! : several[index];
}
