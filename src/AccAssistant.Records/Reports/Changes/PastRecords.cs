using System.IO.Compression;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace AccAssistant.Records.Reports.Changes;

/// <summary>How a project stood. Modules that were not read whole are not in it.</summary>
internal sealed record PastRecords(IReadOnlyList<PastModule> Modules)
{
    /// <summary>A module that can be read was not: what is kept of the same day already may be more.</summary>
    [JsonIgnore]
    public bool IsPart { get; init; }

    public PastModule? Of(RecordModule module) => Modules.FirstOrDefault(one => one.Module == module);

    public byte[] Compressed()
    {
        using var bytes = new MemoryStream();
        using (var compressing = new BrotliStream(bytes, CompressionLevel.Optimal, leaveOpen: true))
            JsonSerializer.Serialize(compressing, this, PastRecordsJson.Default.PastRecords);
        return bytes.ToArray();
    }

    public static PastRecords Read(byte[] compressed)
    {
        using var bytes = new BrotliStream(new MemoryStream(compressed), CompressionMode.Decompress);
        return JsonSerializer.Deserialize(bytes, PastRecordsJson.Default.PastRecords) ?? throw new JsonException("A snapshot holds nothing.");
    }
}
