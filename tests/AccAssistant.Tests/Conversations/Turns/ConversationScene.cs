using AccAssistant.Conversations.History;
using AccAssistant.Conversations.Turns;
using AccAssistant.Storage;
using AccAssistant.Tests.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace AccAssistant.Tests.Conversations.Turns;

/// <summary>A conversation over a database file of its own and a scripted endpoint.</summary>
internal sealed class ConversationScene : IDisposable
{
    private readonly TestDatabase databases = TestDatabase.New();
    private readonly Lazy<ServiceProvider> services;

    public ConversationScene() => services = new Lazy<ServiceProvider>(() => Services().BuildServiceProvider());

    public TurnScene Turn { get; } = new() { Time = TimeProvider.System };

    /// <summary>Holds up whoever logs the end of a turn, which is after its followers heard of it.</summary>
    public HeldLogger? Logger { get; init; }

    public TurnStore Store => services.Value.GetRequiredService<TurnStore>();

    public ConversationHistory History => services.Value.GetRequiredService<ConversationHistory>();

    public ConversationTurns Turns => services.Value.GetRequiredService<ConversationTurns>();

    public ConversationEdits Edits => services.Value.GetRequiredService<ConversationEdits>();

    public ConversationSearch Search => services.Value.GetRequiredService<ConversationSearch>();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public IServiceCollection Services() => Turn.Services()
        .AddLogging(logging => logging.Services.AddSingleton<ILoggerProvider>(Logger is null ? NullLoggerProvider.Instance : Logger))
        .AddSingleton<IDbContextFactory<AppDbContext>>(databases);

    public AppDbContext Database() => databases.CreateDbContext();

    public IDbContextFactory<AppDbContext> Databases => databases;

    /// <inheritdoc cref="TestDatabase.Impatient"/>
    public IDbContextFactory<AppDbContext> Impatient => databases.Impatient;

    /// <summary>From now on nothing more can be stored.</summary>
    public void FillUp() => databases.FillUp();

    public async Task<Guid> NewAsync() => (await History.CreateAsync("USER1", Questions.Project, Cancel)).Id;

    /// <summary>As after a restart: nothing is remembered but what the store holds.</summary>
    public Conversation Open(Guid id) => services.Value.GetRequiredService<NewConversation>()(id);

    public async Task<TurnRow> TurnAsync(Guid turnId)
    {
        await using var database = Database();
        return await database.Turns.AsNoTracking().SingleAsync(turn => turn.Id == turnId, Cancel);
    }

    /// <summary>Reads the row until it is as wanted.</summary>
    public async Task<TurnRow> TurnWhenAsync(Guid turnId, Func<TurnRow, bool> wanted)
    {
        using var patience = Patience();
        while (true)
        {
            patience.Token.ThrowIfCancellationRequested();
            var row = await TurnAsync(turnId);
            if (wanted(row))
            {
                return row;
            }

            await Task.Yield();
        }
    }

    /// <summary>Events up to and including the first that is wanted.</summary>
    public static async Task<List<TurnEvent>> UntilAsync(IConversation conversation, long after, Func<TurnEvent, bool> wanted)
    {
        using var patience = Patience();
        var events = new List<TurnEvent>();
        await foreach (var happened in conversation.Follow(after, patience.Token))
        {
            events.Add(happened);
            if (wanted(happened))
            {
                return events;
            }
        }

        throw new InvalidOperationException("The following ended.");
    }

    public static Task<List<TurnEvent>> UntilEndAsync(IConversation conversation, long after = 0) =>
        UntilAsync(conversation, after, happened => happened is TurnEnded);

    public static string TextOf(IEnumerable<TurnEvent> events) => events.Aggregate("", (text, happened) => happened switch
    {
        AnswerText { Text: var more } => text + more,
        AnswerWithdrawn => "",
        _ => text,
    });

    /// <summary>What has not happened by then never will.</summary>
    private static CancellationTokenSource Patience()
    {
        var patience = CancellationTokenSource.CreateLinkedTokenSource(Cancel);
        patience.CancelAfter(TimeSpan.FromMinutes(2));
        return patience;
    }

    public void Dispose()
    {
        if (services.IsValueCreated)
        {
            services.Value.Dispose();
        }

        Turn.Dispose();
        databases.Dispose();
    }
}
