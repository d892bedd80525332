using AccAssistant.Acc;
using AccAssistant.Records;

namespace AccAssistant.Tests.Records;

/// <summary>What was read is one person's, of one project, and gone from view with the access to it.</summary>
public sealed class Promise19LostAccessTests
{
    private static readonly TimeSpan Minutes6 = TimeSpan.FromMinutes(6);
    private static readonly QueryRequest AllRfis = new(RecordModule.Rfis, "status: any", 1000);

    private readonly FakeProject fake = new() { PageSize = 100 };

    public Promise19LostAccessTests()
    {
        for (var i = 1; i <= 120; i++)
            fake.Rfis.Add(Make.Rfi(i.ToString("00", null)) with { UpdatedAt = Make.At("2026-11-20T09:00:00Z").AddMinutes(i) });
    }

    [Theory]
    [InlineData(AccErrorKind.Forbidden, RefusalKind.Forbidden)]
    [InlineData(AccErrorKind.NotFound, RefusalKind.Forbidden)]
    [InlineData(AccErrorKind.SignInRequired, RefusalKind.SignInRequired)]
    public async Task Lost_access_shows_nothing_of_before(AccErrorKind kind, RefusalKind refusal)
    {
        using var records = fake.Open();
        await fake.Ask(AllRfis, records: records);
        fake.FailFrom("changed rfis", 0, kind);

        fake.Time.Advance(Minutes6);
        var refused = Assert.IsType<Refused>(await fake.Ask(AllRfis, records: records));

        Assert.Equal(refusal, refused.Kind);
        Assert.Equal(1, fake.Reads["rfis"]);
    }

    [Fact]
    public async Task Access_lost_in_the_middle_of_a_full_read_shows_only_what_that_read_gave()
    {
        using var records = fake.Open();
        await fake.Ask(AllRfis, records: records);
        fake.FailFrom("rfis", 1, AccErrorKind.Forbidden);

        fake.Time.Advance(TimeSpan.FromMinutes(61));
        var receipt = Assert.IsType<Answered>(await fake.Ask(AllRfis, records: records)).Result.Receipt;

        Assert.Equal(100, receipt.Read);
        Assert.Equal(["only 100 of 120 RFIs could be read (access was refused midway)"], receipt.Missing);
        fake.FailFrom("rfis", 0, AccErrorKind.Unavailable);
        Assert.Equal(RefusalKind.Upstream, Assert.IsType<Refused>(await fake.Ask(AllRfis, records: records)).Kind);
    }

    [Fact]
    public async Task What_was_read_before_access_was_lost_does_not_come_back()
    {
        using var records = fake.Open();
        await fake.Ask(AllRfis, records: records);
        fake.FailFrom("changed rfis", 0, AccErrorKind.Forbidden);
        fake.Time.Advance(Minutes6);
        await fake.Ask(AllRfis, records: records);
        fake.FailFrom("rfis", 0, AccErrorKind.Unavailable);

        fake.Time.Advance(Minutes6);

        Assert.Equal(RefusalKind.Upstream, Assert.IsType<Refused>(await fake.Ask(AllRfis, records: records)).Kind);
    }

    [Fact]
    public async Task Another_persons_records_look_like_none()
    {
        using var records = fake.Open("SOMEBODY");

        var refused = Assert.IsType<Refused>(await fake.Ask(AllRfis, records: records));

        Assert.Equal(RefusalKind.NotFound, refused.Kind);
        Assert.Empty(fake.Reads);
    }
}
