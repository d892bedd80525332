using System.Runtime.CompilerServices;
using AccAssistant.Acc;
using Orleans;
using Orleans.Concurrency;

namespace AccAssistant.Records;

/// <summary>Owns the uniqueness; <see cref="ProjectRecords"/> does the work. Reentrant, so that one person's questions do not queue behind each other.</summary>
[Reentrant]
public sealed class ProjectGrain(NewProjectRecords open, ProjectsHeld held) : Grain, IProjectGrain
{
    private ProjectRecords records = null!;

    public static string KeyOf(string userId, ProjectId project) => $"{userId}/{project}";

    public override Task OnActivateAsync(CancellationToken cancellationToken)
    {
        var key = this.GetPrimaryKeyString();
        var cut = key.LastIndexOf('/');
        if (cut < 1 || !ProjectId.TryParse(key[(cut + 1)..], out var project))
            throw new InvalidOperationException("A project grain's key is {userId}/{projectId}.");

        records = open(key[..cut], project);
        return Task.CompletedTask;
    }

    public override Task OnDeactivateAsync(DeactivationReason reason, CancellationToken cancellationToken)
    {
        held.Gone(this.GetPrimaryKeyString());
        records.Dispose();
        return Task.CompletedTask;
    }

    public async IAsyncEnumerable<RecordReply> Ask(RecordRequest request, RecordContext context, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        using var asking = held.Asked(this.GetPrimaryKeyString(), () => GrainContext.Deactivate(new DeactivationReason(DeactivationReasonCode.ApplicationRequested, "Others were asked for since.")));
        await foreach (var reply in records.Ask(request, context, cancellationToken))
            yield return reply;
    }

    public Task ForgetAsync() => records.ForgetAsync();
}
