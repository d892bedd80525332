namespace AccAssistant.Web.Exports;

/// <summary>Takes what is written synchronously, and sends it on asynchronously whenever there is enough of it.</summary>
internal sealed class SentBuffer(Stream target) : MemoryStream
{
    private const int Enough = 64 * 1024;

    public ValueTask SendSomeAsync(CancellationToken cancellationToken) => Length < Enough ? ValueTask.CompletedTask : SendAllAsync(cancellationToken);

    public async ValueTask SendAllAsync(CancellationToken cancellationToken)
    {
        await target.WriteAsync(GetBuffer().AsMemory(0, (int)Length), cancellationToken);
        SetLength(0);
    }
}
