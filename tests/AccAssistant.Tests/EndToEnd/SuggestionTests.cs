using AccAssistant.Conversations.Commands;
using AccAssistant.Tests.Support;

namespace AccAssistant.Tests.EndToEnd;

/// <summary>Completion while typing, by the hub and without a model.</summary>
[Collection(EndToEndCollection.Name)]
public sealed class SuggestionTests(AppFixture app)
{
    [Theory]
    [InlineData("/", 23, "/ageing ")]
    [InlineData("/ov", 1, "/overdue ")]
    [InlineData("/ST", 3, "/status")]
    [InlineData("/due ", 7, "/due today")]
    [InlineData("/due next", 3, "/due next week")]
    [InlineData("/help re", 2, "/help refresh")]
    [InlineData("/overdue ", 5, "/overdue issues")]
    [InlineData("/these by l", 1, "/these by location")]
    [InlineData("/overdue rfis; gro", 1, "/overdue rfis; group: ")]
    [InlineData("/nothing ", 0, null)]
    [InlineData("How many are", 0, null)]
    public async Task Commands_and_what_may_follow_them_are_completed(string text, int count, string? first)
    {
        await using var chat = await app.OpenChatAsync("Dana", Projects.Greenfield);

        var suggestions = await SuggestAsync(chat, text);

        Assert.Equal((count, first), (suggestions.Count, suggestions is [var best, ..] ? best.Text : null));
    }

    [Fact]
    public async Task People_and_companies_are_found_by_a_part_of_their_name()
    {
        await using var chat = await app.OpenChatAsync("Dana", Projects.Riverside);

        var suggestions = await SuggestAsync(chat, "/ball-in-court lum");

        Assert.Contains(suggestions, suggestion => suggestion.Text == "/ball-in-court Lumen Architects" && suggestion.Detail.EndsWith("people", StringComparison.Ordinal));
        Assert.True(suggestions.Count is > 1 and <= Suggestions.Most);
    }

    [Theory]
    [InlineData("Who has #11", "Who has ")]
    [InlineData("#11", "")]
    [InlineData("Compare RFI-11", "Compare ")]
    public async Task A_record_is_found_by_the_beginning_of_its_number(string text, string before)
    {
        await using var chat = await app.OpenChatAsync("Dana", Projects.Riverside);

        var suggestions = await SuggestAsync(chat, text);

        Assert.NotEmpty(suggestions);
        Assert.All(suggestions, suggestion => Assert.Matches($"^{before}(RFI-|#|)11", suggestion.Text));
        Assert.Contains(suggestions, suggestion => suggestion.Label == "RFI-11" && suggestion.Detail.Length > 0);
    }

    [Theory]
    [InlineData("/rfi 11", "/rfi RFI-11")]
    [InlineData("/issue 1", "/issue #1")]
    [InlineData("/submittal 0", "/submittal 0")]
    [InlineData("/rfi #11", "/rfi RFI-11")]
    public async Task A_commands_number_is_completed_within_its_module(string text, string completed)
    {
        await using var chat = await app.OpenChatAsync("Dana", Projects.Riverside);

        var suggestions = await SuggestAsync(chat, text);

        Assert.All(suggestions, suggestion => Assert.StartsWith(completed, suggestion.Text, StringComparison.Ordinal));
        Assert.NotEmpty(suggestions);
    }

    [Fact]
    public async Task What_is_typed_with_underscores_is_completed_as_it_stands()
    {
        await using var chat = await app.OpenChatAsync("Dana", Projects.Riverside);

        Assert.Contains(await SuggestAsync(chat, "/ball_in_court no"), suggestion => suggestion.Text == "/ball_in_court nobody");
    }

    [Fact]
    public async Task Nothing_is_suggested_of_a_module_that_is_closed_to_the_person()
    {
        await using var chat = await app.OpenChatAsync("Rafael", Projects.Riverside);

        Assert.DoesNotContain(await SuggestAsync(chat, "#1"), suggestion => suggestion.Label.Contains('-', StringComparison.Ordinal) && !suggestion.Label.StartsWith("RFI-", StringComparison.Ordinal));
    }

    private static async Task<IReadOnlyList<Suggestion>> SuggestAsync(Chat chat, string text) =>
        (IReadOnlyList<Suggestion>)(await chat.CallAsync("Suggest", typeof(List<Suggestion>), chat.ConversationId, text, null))!;
}
