using System.Text;
using System.Xml;

namespace AccAssistant.Web.Exports.Xlsx;

/// <summary>One XML file of a workbook.</summary>
internal sealed class XlsxPart(Stream entry, CancellationToken cancellationToken) : IAsyncDisposable
{
    private static readonly XmlWriterSettings Settings = new()
    {
        Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        NewLineHandling = NewLineHandling.None,
        WriteEndDocumentOnClose = false,
    };

    private readonly SentBuffer buffer = new(entry);
    private XmlWriter? xml;

    public XmlWriter Xml => xml ??= XmlWriter.Create(buffer, Settings);

    public ValueTask SendSomeAsync() => buffer.SendSomeAsync(cancellationToken);

    public ValueTask CompleteAsync()
    {
        Xml.WriteEndDocument();
        Xml.Flush();
        return buffer.SendAllAsync(cancellationToken);
    }

    public async ValueTask DisposeAsync()
    {
        xml?.Dispose();
        await buffer.DisposeAsync();
        await entry.DisposeAsync();
    }
}
