using AccAssistant.Records;
using AccAssistant.Records.Queries;
using Microsoft.Extensions.DependencyInjection;
using Orleans.Serialization;

namespace AccAssistant.Tests.Records;

/// <summary>What a grain says must survive the way between machines; a type that does not fails only there.</summary>
public sealed class SerializationTests : IDisposable
{
    private readonly ServiceProvider services = new ServiceCollection().AddSerializer().BuildServiceProvider();
    private readonly FakeProject fake = new();

    public static TheoryData<string> Requests => ["query", "group", "nothing", "number", "choice", "overview", "peek", "sorted", "refused"];

    public void Dispose() => services.Dispose();

    [Theory]
    [MemberData(nameof(Requests))]
    public async Task Every_reply_comes_out_as_it_went_in(string kind)
    {
        fake.People.Add(Make.Person("PRIYA", "Priya Shah", "c1", "Lumen Architects"));
        fake.Rfis.AddRange([Make.Rfi("1", to: Make.User("PRIYA")), Make.Rfi("2"), Make.Rfi("2", id: "twin")]);
        fake.FailFrom("issues", 0, AccAssistant.Acc.AccErrorKind.Forbidden);
        RecordRequest request = kind switch
        {
            "query" => new QueryRequest(RecordModule.Rfis, "status: open; assignee: lumen", 10),
            "group" => new QueryRequest(RecordModule.Rfis, "status: overdue, answered; group: company", 10),
            "nothing" => new QueryRequest(RecordModule.Submittals, "", 0),
            "number" => new NumberRequest(RecordModule.Rfis, "1"),
            "choice" => new NumberRequest(RecordModule.Rfis, "2"),
            "peek" => new PeekRequest(RecordModule.Rfis, "rfi-1"),
            "sorted" => new RowsRequest("", "module: rfis", 0, 10) { Sort = "due desc" },
            "overview" => new OverviewRequest(),
            _ => new QueryRequest(null, "", 1),
        };

        foreach (var reply in await fake.AskAll(Copy(request), Copy(Make.Context())))
            Assert.Equivalent(reply, Copy(reply), strict: true);
    }

    private T Copy<T>(T value)
    {
        var serializer = services.GetRequiredService<Serializer>();
        return serializer.Deserialize<T>(serializer.SerializeToArray(value))!;
    }
}
