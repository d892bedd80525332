namespace AccAssistant.Records.Snapshots;

/// <summary>Adds up the two lists a module may come in.</summary>
internal sealed class ListProgress(ReadProgress progress)
{
    private readonly Lock gate = new();
    private (int Read, int? Total) plain;
    private (int Read, int? Total) voided;

    public void ReportPlain(int read, int? total) => Report(() => plain = (read, total));

    public void ReportVoid(int read, int? total) => Report(() => voided = (read, total));

    private void Report(Action set)
    {
        lock (gate)
        {
            set();
            progress.Report(plain.Read + voided.Read, plain.Total + (voided.Total ?? 0));
        }
    }
}
