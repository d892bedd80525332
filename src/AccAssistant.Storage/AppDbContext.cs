using AccAssistant.Storage.Audit;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace AccAssistant.Storage;

/// <summary>The one database: sessions, conversations, turns, snapshots, the audit trail.</summary>
public class AppDbContext : DbContext
{
    public AppDbContext(DbContextOptions<AppDbContext> options)
        : base(options)
    {
    }

    protected AppDbContext(DbContextOptions options)
        : base(options)
    {
    }

    public DbSet<SessionRow> Sessions => Set<SessionRow>();

    public DbSet<ConversationRow> Conversations => Set<ConversationRow>();

    public DbSet<TurnRow> Turns => Set<TurnRow>();

    public DbSet<TurnTextRow> TurnTexts => Set<TurnTextRow>();

    public DbSet<RecentProjectRow> RecentProjects => Set<RecentProjectRow>();

    public DbSet<TokenUseRow> TokenUse => Set<TokenUseRow>();

    public DbSet<SavedRow> Saved => Set<SavedRow>();

    public DbSet<SnapshotRow> Snapshots => Set<SnapshotRow>();

    public DbSet<AuditRow> Audit => Set<AuditRow>();

    public DbSet<AuditPersonRow> AuditPeople => Set<AuditPersonRow>();

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        // SQLite cannot compare or sort DateTimeOffset; UTC ticks sort alike everywhere.
        configurationBuilder.Properties<DateTimeOffset>().HaveConversion<UtcTicks>();
        configurationBuilder.Properties<string>().HaveConversion<StorableText>();
        configurationBuilder.Properties<TurnStatus>().HaveConversion<string>().HaveMaxLength(16);
        configurationBuilder.Properties<TurnRating>().HaveConversion<string>().HaveMaxLength(8);
        configurationBuilder.Properties<SavedKind>().HaveConversion<string>().HaveMaxLength(16);
        configurationBuilder.Properties<SnapshotKind>().HaveConversion<string>().HaveMaxLength(16);
        configurationBuilder.Properties<AuditKind>().HaveConversion<string>().HaveMaxLength(32);
        configurationBuilder.Properties<AuditOutcome>().HaveConversion<string>().HaveMaxLength(16);
    }

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<SessionRow>(session =>
        {
            session.ToTable("sessions").HasKey(row => row.Id);
            session.Property(row => row.Version).IsConcurrencyToken();
            session.Property(row => row.Browser).HasDefaultValue("");
            session.HasIndex(row => row.UserId);
        });
        modelBuilder.Entity<ConversationRow>(conversation =>
        {
            conversation.ToTable("conversations").HasKey(row => row.Id);
            conversation.HasIndex(row => new { row.UserId, row.ProjectId, row.UpdatedAt });
            conversation.HasIndex(row => row.DeletedAt);
            conversation.HasQueryFilter(row => row.DeletedAt == null);
            conversation.HasMany(row => row.Turns).WithOne().HasForeignKey(turn => turn.ConversationId).OnDelete(DeleteBehavior.Cascade);
        });
        modelBuilder.Entity<TurnRow>(turn =>
        {
            turn.ToTable("turns").HasKey(row => row.Id);
            turn.Property(row => row.Notes).HasDefaultValue("{}");
            turn.Property(row => row.Rating).HasDefaultValue(TurnRating.None);
            turn.HasIndex(row => new { row.ConversationId, row.Ordinal }).IsUnique();
            turn.HasIndex(row => new { row.ConversationId, row.RequestId }).IsUnique();
            turn.HasIndex(row => new { row.ConversationId, row.Place, row.Ordinal });
            turn.HasOne<TurnTextRow>().WithOne().HasForeignKey<TurnTextRow>(text => text.TurnId).OnDelete(DeleteBehavior.Cascade);
            turn.HasIndex(row => new { row.Status, row.LeaseUntil });
            turn.Property(row => row.FailureKind).HasMaxLength(32);
            // Rows are long: how a day went is read from this alone.
            turn.HasIndex(row => new { row.AskedAt, row.Status, row.FailureKind, row.EndedAt });
        });
        modelBuilder.Entity<TurnTextRow>(text =>
        {
            text.ToTable("turn_texts").HasKey(row => row.TurnId);
            text.HasIndex(row => row.ConversationId);
        });
        modelBuilder.Entity<RecentProjectRow>(recent =>
            recent.ToTable("recent_projects").HasKey(row => new { row.UserId, row.ProjectId }));
        modelBuilder.Entity<TokenUseRow>(use =>
            use.ToTable("token_use").HasKey(row => new { row.Day, row.UserId, row.Model }));
        modelBuilder.Entity<SavedRow>(saved =>
        {
            saved.ToTable("saved").HasKey(row => row.Id);
            saved.HasIndex(row => new { row.UserId, row.ProjectId });
        });
        modelBuilder.Entity<SnapshotRow>(snapshot =>
        {
            snapshot.ToTable("snapshots").HasKey(row => row.Id);
            snapshot.HasIndex(row => new { row.UserId, row.ProjectId, row.TakenAt });
            snapshot.HasIndex(row => row.TakenAt);
        });
        modelBuilder.Entity<AuditRow>(audit =>
        {
            audit.ToTable("audit").HasKey(row => row.Id);
            audit.HasIndex(row => row.At);
            audit.HasIndex(row => new { row.UserId, row.Id });
            audit.HasIndex(row => new { row.ProjectId, row.Id });
        });
        modelBuilder.Entity<AuditPersonRow>(person => person.ToTable("audit_people").HasKey(row => row.UserId));
    }

    private sealed class UtcTicks() : ValueConverter<DateTimeOffset, long>(
        time => time.UtcTicks,
        ticks => new DateTimeOffset(ticks, TimeSpan.Zero));
}
