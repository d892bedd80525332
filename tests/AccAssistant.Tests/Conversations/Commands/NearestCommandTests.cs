using AccAssistant.Conversations.Commands;

namespace AccAssistant.Tests.Conversations.Commands;

public sealed class NearestCommandTests
{
    [Theory]
    [InlineData("How many RFIs are open, and which are overdue?", "/overdue rfis")]
    [InlineData("What is late?", "/overdue")]
    [InlineData("Which issues are overdue, by company?", "/overdue issues")]
    [InlineData("Everything overdue over all modules", "/overdue")]
    [InlineData("Welche RFIs sind überfällig?", "/overdue rfis")]
    [InlineData("What is due in the next 7 days?", "/due next 7 days")]
    [InlineData("Which submittals are due this week?", "/due submittals this week")]
    [InlineData("What is in my court?", "/ball-in-court me")]
    [InlineData("Which submittals are outstanding, by ball in court?", "/ball-in-court submittals")]
    [InlineData("Who has RFI 112?", "/rfi 112")]
    [InlineData("What about issue #214?", "/issue 214")]
    [InlineData("Open submittal 033000-2", "/submittal 033000-2")]
    [InlineData("How old are the open issues?", "/ageing issues")]
    [InlineData("RFIs about concrete", "/search rfis concrete")]
    [InlineData("Which records mention water leak?", "/search water leak")]
    [InlineData("Are there roundabout drawings, and is anything about drainage; soon?", "/search drainage")]
    [InlineData("Anything about \"beam: B-307\"? Be quick.", "/search beam B-307")]
    [InlineData("Tell me about the one thing that nobody ever wants to hear of and that goes on for ever and ever and ever", "/status")]
    [InlineData("Summarize the open RFIs", "/rfi")]
    [InlineData("How many RFIs are open?", "/rfi")]
    [InlineData("How many RFIs and issues are open?", "/status")]
    [InlineData("Give me an overview", "/status")]
    [InlineData("What should I look at today?", "/status")]
    [InlineData("Who is on the project?", "/status")]
    public void An_ordinary_question_has_a_command_that_comes_near(string question, string command) =>
        Assert.Equal(command, NearestCommand.To(question, OwnCommands.All));

    [Fact]
    public void Without_commands_nothing_comes_near() => Assert.Null(NearestCommand.To("What is overdue?", []));
}
