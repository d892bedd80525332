using AccAssistant.Records;
using AccAssistant.Records.Meaning;

namespace AccAssistant.Tests.Records;

public sealed class RecordNumberTests
{
    [Theory]
    [InlineData(RecordModule.Rfis, "12", "RFI 12")]
    [InlineData(RecordModule.Rfis, "12", "#12")]
    [InlineData(RecordModule.Rfis, "12", "012")]
    [InlineData(RecordModule.Rfis, "12", "RFI-0012")]
    [InlineData(RecordModule.Rfis, "12", "rfi no. 12")]
    [InlineData(RecordModule.Rfis, "12", "RFI #12")]
    [InlineData(RecordModule.Rfis, "RFI-0012", "12")]
    [InlineData(RecordModule.Rfis, "A-012", "a12")]
    [InlineData(RecordModule.Issues, "214", "issue 214")]
    [InlineData(RecordModule.Issues, "214", "#214")]
    [InlineData(RecordModule.Submittals, "033000-2", "03 30 00-2")]
    [InlineData(RecordModule.Submittals, "033000-2", "03 30 00-002")]
    [InlineData(RecordModule.Submittals, "033000-2", "submittal 033000-2")]
    [InlineData(RecordModule.Submittals, "03 30 00-2", "033000–2")]
    public void These_are_one_number(RecordModule module, string recorded, string said)
    {
        Assert.Equal(RecordNumber.Key(module, recorded), RecordNumber.Key(module, said));
    }

    [Theory]
    [InlineData(RecordModule.Rfis, "112", "12")]
    [InlineData(RecordModule.Rfis, "120", "12")]
    [InlineData(RecordModule.Rfis, "12-1", "121")]
    [InlineData(RecordModule.Rfis, "A-12", "12")]
    [InlineData(RecordModule.Issues, "12", "RFI 12")]
    [InlineData(RecordModule.Submittals, "033000-2", "033000-20")]
    [InlineData(RecordModule.Submittals, "033000-2", "0330002")]
    public void These_are_different_numbers(RecordModule module, string recorded, string said)
    {
        Assert.NotEqual(RecordNumber.Key(module, recorded), RecordNumber.Key(module, said));
    }

    [Fact]
    public void Two_comes_before_ten()
    {
        string[] keys = ["10", "2", "A-10", "A-2", "2-1"];

        Assert.Equal(["2", "2-1", "10", "A-2", "A-10"], keys.Order(Comparer<string>.Create(RecordNumber.Compare)));
    }

    [Theory]
    [InlineData("033000-2 rev 3", "033000-2", 3)]
    [InlineData("033000-2, Revision 3", "033000-2", 3)]
    [InlineData("033000-2 (rev. 3)", "033000-2", 3)]
    [InlineData("033000-2", "033000-2", null)]
    public void A_revision_after_the_number_is_taken_off(string said, string number, int? revision)
    {
        Assert.Equal((number, revision), RecordNumber.CutRevision(said));
    }
}
