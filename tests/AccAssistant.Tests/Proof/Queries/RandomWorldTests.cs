using AccAssistant.Acc;
using AccAssistant.Acc.Issues;
using AccAssistant.Acc.Locations;
using AccAssistant.Acc.People;
using AccAssistant.Acc.Rfis;
using AccAssistant.Acc.Submittals;
using AccAssistant.Records;
using AccAssistant.Records.Meaning;
using AccAssistant.Records.Snapshots;
using AccAssistant.Tests.Acc;
using AccAssistant.Tests.Records;
using AccAssistant.Tests.Support;
using AccAssistant.Tests.Support.RawRecords;
using CsCheck;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;

namespace AccAssistant.Tests.Proof.Queries;

/// <summary>Random projects and random questions, through the client and the engine, against loops over the raw JSON so plain that they are obviously right.</summary>
public sealed class RandomWorldTests
{
    private const int QuestionsEach = 40;

    [Fact]
    public Task Any_question_about_any_project_is_answered_as_the_raw_records_say() => Gen.Int.SampleAsync(
        async seed =>
        {
            var world = new RawWorld(seed);
            var (project, random) = (world.Project, new Random(seed));
            using var rig = new AccRig(new ScriptedAutodesk(world.Answer));
            using var records = Open(rig);
            var queries = new RawQueries(project);
            for (var question = 0; question < QuestionsEach; question++)
            {
                var query = queries.Any(random);
                var reply = await records.Ask(new QueryRequest(null, query.ToString(), 200), Context, AccRig.Cancellation).LastAsync(AccRig.Cancellation);
                AssertAnswered(project, query, reply);
                KnownPhrases.AssertAll(reply);
            }
        },
        iter: 40,
        threads: 1);

    internal static RecordContext Context => new(AccRig.Maya, AccRig.Project() with { TimeZone = RawWorld.Zone }, null);

    internal static ProjectRecords Open(AccRig rig) => new(
        AccRig.Maya.UserId,
        AccRig.Project().Id,
        ModuleReaders.From(rig.Get<IssuesApi>(), rig.Get<RfisApi>(), rig.Get<SubmittalsApi>(), rig.Get<PeopleApi>(), rig.Get<LocationsApi>(), rig.Get<RecordLinks>()),
        new Calendar(rig.Time, Options.Create(new CalendarOptions { Now = RawWorld.Now.ToString("O") }), Options.Create(new ReportOptions())),
        new MemorySnapshots(),
        rig.Time,
        NullLoggerFactory.Instance);

    private static void AssertAnswered(RawProject project, RawQuery query, RecordReply reply)
    {
        var difference = Record.Exception(() => RawAnswer.AssertEqual(project, query, reply));
        Assert.True(difference is null, $"{query} » {difference?.Message.ReplaceLineEndings(" ")}");
    }
}
