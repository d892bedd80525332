using AccAssistant.Acc.Issues;
using AccAssistant.Acc.Rfis;
using AccAssistant.Acc.Submittals;
using Microsoft.Extensions.Logging;

namespace AccAssistant.Records.Snapshots.Extras;

/// <summary>What costs a request per record, for the modules somebody asks about. Each module has a quota of its own and goes at its own pace.</summary>
internal sealed class ExtrasReader(ModuleReaders readers, TimeProvider time, ILoggerFactory loggers, CancellationToken lifetime) : IDisposable
{
    private readonly ModuleExtrasReader<Issue> issues = Of(new ExtraSources(readers).Issues, time, loggers, lifetime);
    private readonly ModuleExtrasReader<Rfi> rfis = Of(new ExtraSources(readers).Rfis, time, loggers, lifetime);
    private readonly ModuleExtrasReader<Submittal> submittals = Of(new ExtraSources(readers).Submittals, time, loggers, lifetime);

    /// <summary>The reading under way; done when there is none.</summary>
    public Task Running => Task.WhenAll(issues.Running, rfis.Running, submittals.Running);

    /// <summary>The parts with what is known of their extras now; goes on reading after the question.</summary>
    public ProjectParts With(ProjectParts parts, RecordContext context)
    {
        var extras = new Dictionary<RecordModule, ModuleExtras>();
        Add(RecordModule.Issues, issues, parts.Issues);
        Add(RecordModule.Rfis, rfis, parts.Rfis);
        Add(RecordModule.Submittals, submittals, parts.Submittals);
        return parts with { Extras = extras };

        void Add<T>(RecordModule module, ModuleExtrasReader<T> reader, PartRead<T>? part)
            where T : class
        {
            if (part is not null)
                extras[module] = reader.Asked(part, context.Caller, context.Project);
        }
    }

    /// <summary>The parts with what is known of their extras, with nothing begun.</summary>
    public ProjectParts Known(ProjectParts parts) => parts with
    {
        Extras = new Dictionary<RecordModule, ModuleExtras>
        {
            [RecordModule.Issues] = issues.Known,
            [RecordModule.Rfis] = rfis.Known,
            [RecordModule.Submittals] = submittals.Known,
        },
    };

    /// <summary>An opened record was read with everything that belongs to it.</summary>
    /// <param name="record">As the client read it.</param>
    public void Learn(object record, RecordExtra extra)
    {
        switch (record)
        {
            case Issue issue:
                issues.Learn(issue, extra);
                break;
            case Rfi rfi:
                rfis.Learn(rfi, extra);
                break;
            case Submittal submittal:
                submittals.Learn(submittal, extra);
                break;
            default:
                throw new ArgumentException("Not a record of a module.", nameof(record));
        }
    }

    public void Forget()
    {
        issues.Forget();
        rfis.Forget();
        submittals.Forget();
    }

    public void Dispose()
    {
        issues.Dispose();
        rfis.Dispose();
        submittals.Dispose();
    }

    private static ModuleExtrasReader<T> Of<T>(ExtraSource<T> source, TimeProvider time, ILoggerFactory loggers, CancellationToken lifetime)
        where T : class =>
        new(source, time, loggers.CreateLogger<ExtrasReader>(), lifetime);
}
