using AccAssistant.Acc.Issues;
using AccAssistant.Acc.Locations;
using AccAssistant.Acc;
using AccAssistant.Acc.People;
using AccAssistant.Acc.Rfis;
using AccAssistant.Acc.Submittals;
using AccAssistant.Records;
using AccAssistant.Records.Meaning;
using AccAssistant.Records.Queries;
using AccAssistant.Records.Snapshots;
using AccAssistant.Tests.Acc;
using AccAssistant.Tests.Records;
using CsCheck;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;

namespace AccAssistant.Tests.Proof.Paging;

/// <summary>Whatever happens to a list while it is read: the count is right, or the receipt says that something is missing.</summary>
public sealed class PagingPropertyTests
{
    [Fact]
    public Task A_count_is_right_or_says_what_is_missing() => PagingStory.Any.SampleAsync(
        async story =>
        {
            var (list, reply) = await PlayAsync(story);

            if (reply is Refused)
            {
                Assert.Contains(story.Troubles, trouble => trouble.Fails);
                return;
            }

            var result = Assert.IsType<Answered>(reply).Result;
            var counted = result.Rows.Select(row => int.Parse(row.Record.Id["id-".Length..], System.Globalization.CultureInfo.InvariantCulture)).ToList();
            Assert.Equal(result.Receipt.Matched, counted.Distinct().Count());
            Assert.Subset(list.Ever, counted.ToHashSet());
            if (result.Receipt.Missing.Count > 0)
                return;

            Assert.InRange(result.Receipt.Matched, list.Fewest, list.Most);
            Assert.Equal(result.Receipt.Read, result.Receipt.Total);
            if (!story.Troubles.Any(trouble => trouble.Kind == TroubleKind.Remove))
                Assert.Superset(list.Always, counted.ToHashSet());
        },
        iter: 300,
        threads: 1);

    [Fact]
    public Task A_list_whose_failures_pass_is_counted_whole() => PagingStory.Passing.SampleAsync(
        async story =>
        {
            var (_, reply) = await PlayAsync(story);

            var result = Assert.IsType<Answered>(reply).Result;
            Assert.Equal((story.Count, story.Count, story.Count), (result.Receipt.Matched, result.Receipt.Read, result.Receipt.Total));
            Assert.Empty(result.Receipt.Missing);
        },
        iter: 200,
        threads: 1);

    private static async Task<(MovingList List, RecordReply Reply)> PlayAsync(PagingStory story)
    {
        var list = new MovingList(story);
        using var rig = new AccRig(new ScriptedAutodesk(list.Answer));
        using var records = new ProjectRecords(
            AccRig.Maya.UserId,
            AccRig.Project().Id,
            ModuleReaders.From(rig.Get<IssuesApi>(), rig.Get<RfisApi>(), rig.Get<SubmittalsApi>(), rig.Get<PeopleApi>(), rig.Get<LocationsApi>(), rig.Get<RecordLinks>()),
            new Calendar(rig.Time, Options.Create(new CalendarOptions()), Options.Create(new ReportOptions())),
            new MemorySnapshots(),
            rig.Time,
            NullLoggerFactory.Instance);
        var reply = await records.Ask(new QueryRequest(story.Module, "status: any", 200), new RecordContext(AccRig.Maya, AccRig.Project(), null), AccRig.Cancellation).LastAsync(AccRig.Cancellation).AsTask().WaitAsync(TimeSpan.FromSeconds(30), AccRig.Cancellation);
        return (list, reply);
    }
}
