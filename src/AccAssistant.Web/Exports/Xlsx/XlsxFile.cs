using System.IO.Compression;
using AccAssistant.Conversations.Wording;

namespace AccAssistant.Web.Exports.Xlsx;

/// <summary>An export as an Excel workbook, written while it is read, with a last sheet about what it covers.</summary>
/// <remarks>
/// Libraries either hold a workbook in memory or make its links with formulas, which a file of outside text is to be free of; what
/// is needed of the format is little. ECMA-376, Part 1, 18 (SpreadsheetML) and Part 2 (packages).
/// </remarks>
public static class XlsxFile
{
    /// <summary>As many as Excel takes on one sheet; further records have their address in the last column, like all of them.</summary>
    public const int MostLinks = 65_530;

    /// <param name="stream">Need not be one that can be gone back in, nor take anything but asynchronous writes.</param>
    /// <returns>How many rows, headings not counted.</returns>
    public static async Task<int> WriteAsync(Stream stream, Export export, Words words, CancellationToken cancellationToken)
    {
        var names = SheetNames.Of([.. export.Sheets.Select(sheet => sheet.Name), words["About"]]);
        var written = new List<WrittenSheet>();
        await using var writes = new HeldWrites(stream);
        await using (var archive = await ZipArchive.CreateAsync(writes, ZipArchiveMode.Create, leaveOpen: true, entryNameEncoding: null, cancellationToken))
        {
            var parts = new XlsxParts(archive, export.About.AsOf, cancellationToken);
            await XlsxPackage.BeginAsync(parts, export.About, names.Count);
            foreach (var (at, sheet) in export.Sheets.Index())
                written.Add(await new XlsxTable(parts, sheet, export.About, words).WriteAsync(at + 1, names[at]));
            written.Add(await new XlsxAbout(parts, export.About, words).WriteAsync(names.Count, names[^1], written));
            // Last: without it nothing opens, so no part of a workbook is taken for the whole.
            await XlsxPackage.EndAsync(parts, written);
        }

        await writes.FlushAsync(cancellationToken);
        return written.Sum(sheet => sheet.Rows);
    }
}
