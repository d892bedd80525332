using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace AccAssistant.Storage;

/// <summary>The one database: sessions, conversations, turns.</summary>
public sealed class AppDbContext(DbContextOptions<AppDbContext> options) : DbContext(options)
{
    public DbSet<SessionRow> Sessions => Set<SessionRow>();

    public DbSet<ConversationRow> Conversations => Set<ConversationRow>();

    public DbSet<TurnRow> Turns => Set<TurnRow>();

    public DbSet<RecentProjectRow> RecentProjects => Set<RecentProjectRow>();

    public DbSet<TokenUseRow> TokenUse => Set<TokenUseRow>();

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        // SQLite cannot compare or sort DateTimeOffset; UTC ticks sort alike everywhere.
        configurationBuilder.Properties<DateTimeOffset>().HaveConversion<UtcTicks>();
        configurationBuilder.Properties<TurnStatus>().HaveConversion<string>().HaveMaxLength(16);
    }

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<SessionRow>(session =>
        {
            session.ToTable("sessions").HasKey(row => row.Id);
            session.Property(row => row.Version).IsConcurrencyToken();
            session.HasIndex(row => row.UserId);
        });
        modelBuilder.Entity<ConversationRow>(conversation =>
        {
            conversation.ToTable("conversations").HasKey(row => row.Id);
            conversation.HasIndex(row => new { row.UserId, row.ProjectId, row.UpdatedAt });
            conversation.HasMany(row => row.Turns).WithOne().HasForeignKey(turn => turn.ConversationId).OnDelete(DeleteBehavior.Cascade);
        });
        modelBuilder.Entity<TurnRow>(turn =>
        {
            turn.ToTable("turns").HasKey(row => row.Id);
            turn.Property(row => row.Notes).HasDefaultValue("{}");
            turn.HasIndex(row => new { row.ConversationId, row.Ordinal }).IsUnique();
            turn.HasIndex(row => new { row.ConversationId, row.RequestId }).IsUnique();
            turn.HasIndex(row => new { row.Status, row.LeaseUntil });
        });
        modelBuilder.Entity<RecentProjectRow>(recent =>
            recent.ToTable("recent_projects").HasKey(row => new { row.UserId, row.ProjectId }));
        modelBuilder.Entity<TokenUseRow>(use =>
            use.ToTable("token_use").HasKey(row => new { row.Day, row.UserId, row.Model }));
    }

    private sealed class UtcTicks() : ValueConverter<DateTimeOffset, long>(
        time => time.UtcTicks,
        ticks => new DateTimeOffset(ticks, TimeSpan.Zero));
}
