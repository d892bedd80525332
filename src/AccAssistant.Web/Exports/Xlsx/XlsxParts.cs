using System.IO.Compression;

namespace AccAssistant.Web.Exports.Xlsx;

/// <summary>The files a workbook consists of, written one after the other.</summary>
/// <param name="at">When they say they were made.</param>
internal sealed class XlsxParts(ZipArchive archive, DateTimeOffset at, CancellationToken cancellationToken)
{
    public CancellationToken Cancellation => cancellationToken;

    /// <summary>The one before must be closed.</summary>
    public async Task<XlsxPart> OpenAsync(string name)
    {
        var entry = archive.CreateEntry(name, CompressionLevel.Fastest);
        entry.LastWriteTime = at;
        return new XlsxPart(await entry.OpenAsync(cancellationToken), cancellationToken);
    }

    /// <summary>A part that is little.</summary>
    public async Task AddAsync(string name, Action<System.Xml.XmlWriter> write)
    {
        await using var part = await OpenAsync(name);
        write(part.Xml);
        await part.CompleteAsync();
    }
}
