using AccAssistant.Records;
using AccAssistant.Web.Pages.Conversations;

namespace AccAssistant.Tests.Web.Pages;

public sealed class RoleKindsTests
{
    [Theory]
    [InlineData("Project Engineer", "Northgate Builders", RoleKind.Builder)]
    [InlineData("Project Manager", "Northgate Builders", RoleKind.Builder)]
    [InlineData("Contractor", null, RoleKind.Builder)]
    [InlineData("VDC Manager", null, RoleKind.Builder)]
    [InlineData("Architect", "Lumen Architects", RoleKind.Design)]
    [InlineData("Structural Engineer", null, RoleKind.Design)]
    [InlineData("Engineer", null, RoleKind.Design)]
    [InlineData("Project Manager", "Lumen Architects", RoleKind.Design)]
    [InlineData("Owner's Representative", "Brightwell Owner Advisors", RoleKind.Owner)]
    [InlineData("Superintendent", "Northgate Builders", RoleKind.Field)]
    [InlineData("Foreman", "Steelcraft Erectors", RoleKind.Field)]
    [InlineData("Subcontractor", "Steelcraft Erectors", RoleKind.Trade)]
    public void A_role_is_read_out_of_what_the_project_calls_it(string role, string? company, RoleKind kind) =>
        Assert.Equal(kind, RoleKinds.Of(new ProjectMember("Somebody", null, company, [role], "active", 0, 0)));

    [Fact]
    public void Who_is_not_in_the_list_asks_what_most_people_ask() => Assert.Equal(RoleKind.Builder, RoleKinds.Of(null));
}
