using AccAssistant.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace AccAssistant.Tests.Cluster;

/// <summary>What joins one silo to the database. Cut, it waits for ever: as a process that was killed, it neither reads nor writes nor fails.</summary>
internal sealed class Lifeline
{
    private volatile bool isCut;

    public void Cut() => isCut = true;

    /// <summary>The same service, with a database behind this line.</summary>
    public ServiceDescriptor Guard(ServiceDescriptor service) =>
        service is { IsKeyedService: false, ImplementationInstance: IDbContextFactory<AppDbContext> databases }
            ? ServiceDescriptor.Singleton<IDbContextFactory<AppDbContext>>(new Guarded(this, databases))
            : service;

    private sealed class Guarded(Lifeline line, IDbContextFactory<AppDbContext> databases) : IDbContextFactory<AppDbContext>
    {
        public AppDbContext CreateDbContext() =>
            line.isCut ? throw new InvalidOperationException("The dead do not wait on a thread.") : databases.CreateDbContext();

        public Task<AppDbContext> CreateDbContextAsync(CancellationToken cancellationToken) =>
            line.isCut ? new TaskCompletionSource<AppDbContext>().Task : databases.CreateDbContextAsync(cancellationToken);
    }
}
