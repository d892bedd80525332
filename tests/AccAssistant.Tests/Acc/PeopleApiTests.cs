using AccAssistant.Acc;
using AccAssistant.Acc.Locations;
using AccAssistant.Acc.People;

namespace AccAssistant.Tests.Acc;

public sealed class PeopleApiTests
{
    [Fact]
    public async Task People_come_with_roles_and_those_who_left_come_too()
    {
        using var rig = new AccRig(new ScriptedAutodesk(sent => ScriptedAutodesk.Json(sent.PathAndQuery.Contains("deleted", StringComparison.Ordinal)
            ? Bodies.List(["""{"id":"3","autodeskId":"C","name":"Cara","status":"deleted"}"""], 0, 1)
            : Bodies.List(
                [
                    """{"id":"1","autodeskId":"A","name":"Ann","email":"ann@x.example","companyId":"c","companyName":"Co","roles":[{"id":"r","name":"Architect"},{"id":"n","name":null}],"status":"active"}""",
                    """{"id":"2","autodeskId":null,"name":null,"firstName":null,"lastName":null,"email":"new@x.example","roles":[],"status":"pending"}""",
                    """{"id":"4","autodeskId":"D","name":"","firstName":"Dee","lastName":"Poe","status":"active"}""",
                ],
                0,
                3))));

        var people = await rig.Get<PeopleApi>().ListUsersAsync(AccRig.Maya, AccRig.Project(region: "CAN"), AccRig.Cancellation);

        Assert.Equal(["Ann", "new@x.example", "Dee Poe", "Cara"], people.Select(person => person.Name));
        Assert.Equal([new Role("r", "Architect")], people[0].Roles);
        Assert.Null(people[1].AutodeskId);
        Assert.Equal("deleted", people[3].Status);
        Assert.All(rig.Autodesk.Sent, sent => Assert.Equal("CAN", sent.Headers["Region"]));
    }

    [Fact]
    public async Task Companies_are_read_until_a_page_is_not_full()
    {
        using var rig = new AccRig(new ScriptedAutodesk(sent => ScriptedAutodesk.Json(Companies(sent.Offset, Math.Clamp(230 - sent.Offset, 0, 100)))));

        var companies = await rig.Get<PeopleApi>().ListCompaniesAsync(AccRig.Maya, AccRig.Project(), AccRig.Cancellation);

        Assert.Equal(230, companies.Count);
        Assert.Equal(new Company("c-0", "group-0", "Company 0", null), companies[0]);
        Assert.Equal(3, rig.Autodesk.Sent.Count);
    }

    [Fact]
    public async Task A_server_that_ignores_the_offset_does_not_trap_the_reader()
    {
        using var rig = new AccRig(new ScriptedAutodesk(() => ScriptedAutodesk.Json(Companies(0, 150))));

        Assert.Equal(150, (await rig.Get<PeopleApi>().ListCompaniesAsync(AccRig.Maya, AccRig.Project(), AccRig.Cancellation)).Count);
        Assert.Equal(2, rig.Autodesk.Sent.Count);
    }

    [Fact]
    public async Task Companies_of_an_unknown_account_are_not_an_empty_list()
    {
        using var rig = new AccRig(new ScriptedAutodesk());

        await Assert.ThrowsAsync<AccException>(() => rig.Get<PeopleApi>().ListCompaniesAsync(AccRig.Maya, AccRig.Project() with { AccountId = "" }, AccRig.Cancellation));
    }

    [Fact]
    public async Task Locations_come_flat_with_their_parents()
    {
        using var rig = new AccRig(new ScriptedAutodesk(() => ScriptedAutodesk.Json(Bodies.List(
            ["""{"id":"root","parentId":null,"name":"Tower"}""", """{"id":"l3","parentId":"root","name":"Level 3","order":2}"""], 0, 2))));

        var locations = await rig.Get<LocationsApi>().ListAsync(AccRig.Maya, AccRig.Project(region: "EMEA"), AccRig.Cancellation);

        Assert.Equal([new Location("root", null, "Tower"), new Location("l3", "root", "Level 3")], locations);
        Assert.Equal("EMEA", Assert.Single(rig.Autodesk.Sent).Headers["region"]);
    }

    private static string Companies(int from, int count) =>
        $"[{string.Join(",", Enumerable.Range(from, count).Select(number => $$"""{"id":"c-{{number}}","member_group_id":"group-{{number}}","name":"Company {{number}}","trade":null}"""))}]";
}
