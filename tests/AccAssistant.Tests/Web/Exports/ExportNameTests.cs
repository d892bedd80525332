using AccAssistant.Conversations.Wording;
using AccAssistant.Web.Exports;

namespace AccAssistant.Tests.Web.Exports;

public sealed class ExportNameTests
{
    [Theory]
    [InlineData("Riverside Office Tower", "RFIs · overdue", "2026-11-23 Riverside Office Tower - RFIs overdue.xlsx")]
    [InlineData("10050 - Riverside", "RFIs · text has \"a/b\"", "2026-11-23 10050 - Riverside - RFIs text has a b.xlsx")]
    [InlineData("..\\CON:", "\u202Egpj.exe\0", "2026-11-23 CON - gpj exe.xlsx")]
    [InlineData("///", "期限切れ", "2026-11-23 期限切れ.xlsx")]
    public void The_name_says_when_which_project_and_what(string project, string title, string name) =>
        Assert.Equal(name, ExportName.Of(Exported.About with { Project = project, Title = title }, ExportFormat.Xlsx, Words.English));

    [Fact]
    public void A_name_is_never_too_long_and_says_where_something_is_missing()
    {
        var about = Exported.About with { Project = new string('p', 300), Title = new string('x', 300), Missing = ["void RFIs could not be read"] };

        Assert.Equal($"2026-11-23 {new string('p', 60)} - {new string('x', 80)} - incomplete.csv", ExportName.Of(about, ExportFormat.Csv, Words.English));
        Assert.EndsWith(" - RFIs overdue - incomplete.csv", ExportName.Of(Exported.About with { Read = 300 }, ExportFormat.Csv, Words.English), StringComparison.Ordinal);
    }
}
