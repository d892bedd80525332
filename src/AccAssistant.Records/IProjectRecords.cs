namespace AccAssistant.Records;

/// <summary>One person's view of one project, read whole and kept fresh.</summary>
public interface IProjectRecords
{
    /// <summary>Streams progress while records are read, then exactly one final reply. Never throws for what Autodesk or the asker did wrong: that is a <see cref="Refused"/>.</summary>
    IAsyncEnumerable<RecordReply> Ask(RecordRequest request, RecordContext context, CancellationToken cancellationToken = default);

    /// <summary>The next question reads everything again.</summary>
    Task ForgetAsync();
}
