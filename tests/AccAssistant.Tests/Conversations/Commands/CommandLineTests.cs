using AccAssistant.Conversations.Commands;

namespace AccAssistant.Tests.Conversations.Commands;

public sealed class CommandLineTests
{
    [Theory]
    [InlineData("/overdue", "overdue", "")]
    [InlineData("  /Overdue  rfis ", "overdue", "rfis")]
    [InlineData("/ball_in_court me", "ball-in-court", "me")]
    [InlineData("/search water\nleak", "search", "water\nleak")]
    [InlineData("/overdue; cost: Yes", "overdue", "; cost: Yes")]
    [InlineData("/nothing like it", "nothing", "like it")]
    public void A_command_is_a_slash_and_a_word(string text, string name, string rest) =>
        Assert.Equal(new CommandLine(name, rest), CommandLine.TryParse(text));

    [Theory]
    [InlineData("How many RFIs are open?")]
    [InlineData("/")]
    [InlineData("/ overdue")]
    [InlineData("/p/1234/c/5678 does not open")]
    [InlineData("What does /overdue do?")]
    [InlineData("/12 of the records")]
    public void Anything_else_is_a_question(string text) => Assert.Null(CommandLine.TryParse(text));
}
