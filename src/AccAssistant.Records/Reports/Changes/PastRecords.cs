using System.IO.Compression;
using System.Text.Json;

namespace AccAssistant.Records.Reports.Changes;

/// <summary>How a project stood. Modules that were not read whole are not in it.</summary>
internal sealed record PastRecords(IReadOnlyList<PastModule> Modules)
{
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
