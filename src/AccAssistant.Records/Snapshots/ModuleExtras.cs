using System.Collections.Frozen;

namespace AccAssistant.Records.Snapshots;

/// <summary>The extras known of a module's records; of the others nothing is known, which is not zero.</summary>
internal sealed record ModuleExtras(IReadOnlyDictionary<string, RecordExtra> ById)
{
    public static readonly ModuleExtras None = new(FrozenDictionary<string, RecordExtra>.Empty);
}
