using System.Text.Json;
using AccAssistant.Acc;
using AccAssistant.Acc.Issues;
using AccAssistant.Acc.Rfis;
using AccAssistant.Acc.Submittals;

namespace AccAssistant.Tests.Acc;

/// <summary>What records refer to: root causes, custom attributes, types, review steps.</summary>
public sealed class ModuleSettingsTests
{
    [Fact]
    public async Task Only_administrators_read_the_custom_attributes_of_rfis_and_others_are_told_so()
    {
        using var rig = new AccRig(new ScriptedAutodesk(() => ScriptedAutodesk.Status(403, """{"title":"Forbidden"}""")));

        var refused = await Assert.ThrowsAsync<AccException>(() => rig.Get<RfisApi>().ListAttributesAsync(AccRig.Maya, AccRig.Project(), AccRig.Cancellation));

        Assert.Equal(AccErrorKind.Forbidden, refused.Kind);
        Assert.Equal("GET /construction/rfis/v3/projects/{projectId}/attributes", refused.Endpoint);
        Assert.Single(rig.Autodesk.Sent);
    }

    [Theory]
    [InlineData("""[{"id":"a","values":["x","y"],"isSelectable":true},{"id":"b","values":[7,true,null,""]}]""", "a=x|y b=7|true")]
    [InlineData("""{"a":"x","b":["y",7],"c":{"values":["z"]},"d":null,"e":[]}""", "a=x b=y|7 c=z")]
    [InlineData("""[{"id":"a","values":"alone"},{"id":"b","value":2.5},{"id":"c","values":[{"id":"o-1","name":"Option"}]}]""", "a=alone b=2.5 c=o-1")]
    [InlineData("""[null,7,"text",{"values":["no id"]},{"id":"a"},{"id":{},"values":["x"]}]""", "")]
    [InlineData("null", "")]
    [InlineData("\"nothing\"", "")]
    public async Task Custom_attributes_of_an_rfi_are_read_in_every_shape(string wire, string expected)
    {
        using var rig = new AccRig(new ScriptedAutodesk(() => ScriptedAutodesk.Json($$"""{"id":"r-1","customAttributes":{{wire}}}""")));

        var detail = await rig.Get<RfisApi>().GetAsync(AccRig.Maya, AccRig.Project(), "r-1", AccRig.Cancellation);

        Assert.Equal(expected, string.Join(' ', detail.Rfi.Attributes.Select(attribute => $"{attribute.DefinitionId}={string.Join('|', attribute.Values)}")));
    }

    [Fact]
    public async Task Hollow_definitions_and_root_causes_are_left_out_and_the_rest_is_kept()
    {
        using var definitions = Answering("""[null,{"id":null},{"id":"a","title":null,"dataType":"list","metadata":{"list":{"options":[null,{"id":7,"value":8},{"value":"no id"}]}}},{"id":"b","title":"B","metadata":null}]""");
        using var causes = Answering("""[{"id":"c","title":"Coordination","rootCauses":[null,{"id":"r","title":"Late","isActive":false},{}]},{"id":"d","rootCauses":null}]""");

        var attributes = await definitions.Get<IssuesApi>().ListAttributesAsync(AccRig.Maya, AccRig.Project(), AccRig.Cancellation);
        var categories = await causes.Get<IssuesApi>().ListRootCausesAsync(AccRig.Maya, AccRig.Project(), AccRig.Cancellation);

        Assert.Equal(["a", "b"], attributes.Select(attribute => attribute.Id));
        Assert.Equal(new AttributeOption("7", "8"), Assert.Single(attributes[0].Options));
        Assert.Equal(new RootCause("r", "Late", false), Assert.Single(categories[0].RootCauses));
        Assert.Empty(categories[1].RootCauses);
    }

    [Fact]
    public async Task Rfi_types_that_are_hidden_or_inactive_are_named_but_not_active()
    {
        using var rig = Answering("""[{"id":"a","name":"General","status":"active"},{"id":"b","name":"Old","status":"inactive"},{"id":"c","name":"Hidden","status":"hidden"},{"id":"d","name":"New"}]""");

        var types = await rig.Get<RfisApi>().ListTypesAsync(AccRig.Maya, AccRig.Project(), AccRig.Cancellation);

        Assert.Equal([true, false, false, true], types.Select(type => type.IsActive));
        Assert.Equal($"/construction/rfis/v3/projects/{AccRig.Guid}/rfi-types?limit=200&offset=0", Assert.Single(rig.Autodesk.Sent).PathAndQuery);
    }

    [Fact]
    public async Task Review_steps_come_in_their_order_with_the_words_of_the_reviewers()
    {
        using var rig = Answering("""
            [{"id":"s2","stepNumber":2,"status":"not-started","dueDate":"9999-12-31","tasks":null},
             {"id":"s1","stepNumber":"1","status":"completed","dueDate":"2026-09-24T00:00:00Z","tasks":[null,{"id":"t","status":"completed","assignedTo":"58422004","assignedToType":2,"isRequired":"true",
              "responseId":"x","responseComment":"Fix the bolts","respondedAt":"2026-09-20","respondedBy":"R3"},{"assignedTo":"nobody"}]}]
            """);

        var steps = await rig.Get<SubmittalsApi>().ListStepsAsync(AccRig.Maya, AccRig.Project(), "a/b", AccRig.Cancellation);

        Assert.Equal([1, 2], steps.Select(step => step.StepNumber));
        Assert.Equal([new DateOnly(2026, 9, 24), null], steps.Select(step => step.DueDate));
        var task = Assert.Single(steps[0].Tasks);
        Assert.Equal(("Fix the bolts", "R3", true), (task.ResponseComment, task.RespondedBy, task.IsRequired));
        Assert.Empty(steps[1].Tasks);
        Assert.EndsWith("/items/a%2Fb/steps?limit=50&offset=0", Assert.Single(rig.Autodesk.Sent).Address.PathAndQuery, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Revisions_of_a_submittal_come_first_one_first()
    {
        using var rig = Answering("""[{"id":"b","revision":1,"publishedDate":null},{"id":"a","revision":0,"responseId":"x","responseComment":"Again, please","publishedDate":"2026-09-01T00:00:00Z"}]""");

        var revisions = await rig.Get<SubmittalsApi>().ListRevisionsAsync(AccRig.Maya, AccRig.Project(), "s-1", AccRig.Cancellation);

        Assert.Equal([0, 1], revisions.Select(revision => revision.Revision));
        Assert.Equal(("x", "Again, please"), (revisions[0].ResponseId, revisions[0].ResponseComment));
        Assert.EndsWith("/items/s-1/revisions?limit=50&offset=0", Assert.Single(rig.Autodesk.Sent).PathAndQuery, StringComparison.Ordinal);
    }

    private static AccRig Answering(string rows)
    {
        using var document = JsonDocument.Parse(rows);
        var body = Bodies.List(document.RootElement.EnumerateArray().Select(row => row.GetRawText()), 0, document.RootElement.GetArrayLength());
        return new AccRig(new ScriptedAutodesk(() => ScriptedAutodesk.Json(body)));
    }
}
