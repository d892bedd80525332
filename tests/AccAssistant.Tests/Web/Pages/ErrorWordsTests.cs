using AccAssistant.Conversations.Wording;
using AccAssistant.Web.Pages.Errors;

namespace AccAssistant.Tests.Web.Pages;

public sealed class ErrorWordsTests
{
    [Theory]
    [InlineData(400, "That did not arrive as it should")]
    [InlineData(401, "You are not signed in")]
    [InlineData(403, "There is nothing here")]
    [InlineData(404, "There is nothing here")]
    [InlineData(405, "There is nothing here")]
    [InlineData(500, "Something failed on our side")]
    public void The_failure_is_called_by_whose_it_is(int status, string title) =>
        Assert.Equal(title, ErrorWords.For(status, null, Words.English).Title);
}
