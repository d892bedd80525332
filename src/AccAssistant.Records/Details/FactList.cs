using AccAssistant.Records.Meaning;
using AccAssistant.Records.Queries;

namespace AccAssistant.Records.Details;

/// <summary>Facts or texts in reading order; what is not set is left out unless it matters that it is not.</summary>
internal sealed class FactList
{
    public const string NotSet = "not set";
    private readonly List<RecordFact> facts = [];

    public FactList Add(string name, string? value)
    {
        if (!string.IsNullOrWhiteSpace(value))
            facts.Add(new RecordFact(name, value));
        return this;
    }

    /// <summary>For values whose absence is an answer.</summary>
    public FactList AddOrNotSet(string name, string? value) => Add(name, string.IsNullOrWhiteSpace(value) ? NotSet : value);

    public FactList Add(string name, DateOnly? day) => Add(name, day?.Text());

    public FactList Add(string name, int? number) => Add(name, number is { } value ? value.ToString(System.Globalization.CultureInfo.InvariantCulture) : null);

    public FactList AddRange(IEnumerable<RecordFact> more)
    {
        facts.AddRange(more);
        return this;
    }

    public RecordFact[] ToArray() => facts.ToArray();
}
