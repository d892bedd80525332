using AccAssistant.Storage;
using AccAssistant.Tests.Support;

namespace AccAssistant.Tests.EndToEnd;

/// <summary>The whole app, asked in other languages: the answer is in the question's, what records say stays as it is, and the rest of the page is in the browser's.</summary>
[Collection(EndToEndCollection.Name)]
public sealed class QuestionLanguageTests(AppFixture app)
{
    [Theory]
    [InlineData("Wie viele RFIs sind offen, und welche sind überfällig?", @"^\d+ RFIs sind offen, davon \d+ überfällig\.")]
    [InlineData("¿Cuántos RFIs están abiertos y cuáles están vencidos?", @"^Hay \d+ RFIs abiertos, de ellos \d+ vencidos\.")]
    [InlineData("Combien de RFI sont ouvertes, et lesquelles sont en retard ?", @"^Il y a \d+ RFI ouvertes, dont \d+ en retard\.")]
    public async Task A_figure_is_the_same_in_every_language(string question, string expected)
    {
        await using var chat = await app.OpenChatAsync("Dana", Projects.Riverside);

        var english = await chat.AskAsync("How many RFIs are open, and which are overdue?");
        var other = await chat.AskAsync(question);

        Assert.Matches(expected, other.Text);
        Assert.Equal(Counts(english), Counts(other));
        Assert.Equal(Table(english), Table(other));
        Assert.Empty(other.Ended!.Notes.Doubts);
    }

    [Theory]
    [InlineData("Zeige RFI 12", "„{0}“: Status {1}")]
    [InlineData("Muestra el RFI 12", "«{0}»: estado {1}")]
    [InlineData("Montre la RFI 12", "«\u00A0{0}\u00A0»\u00A0: statut {1}")]
    public async Task Title_and_status_of_a_record_stay_letter_for_letter(string question, string stands)
    {
        var rfi = app.World.Projects.Single(project => project.Id == Projects.Riverside).Content.Rfis.All.Single(rfi => rfi.CustomIdentifier == "12");
        await using var chat = await app.OpenChatAsync("Dana", Projects.Riverside);

        var screen = await chat.AskAsync(question);

        Assert.Equal(TurnStatus.Completed, screen.Ended!.Status);
        Assert.Contains(string.Format(System.Globalization.CultureInfo.InvariantCulture, stands, rfi.Title, "Closed"), screen.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Wie viele Einreichungen sind offen?", "Einreichungen: kein Zugriff, deshalb gibt es hier keine Zahl.")]
    [InlineData("¿Cuántas entregas están abiertas?", "Entregas: sin acceso, por eso no hay cifra.")]
    [InlineData("Combien de soumissions sont ouvertes ?", "Soumissions\u00A0: pas d'accès, donc pas de chiffre.")]
    public async Task No_access_is_told_without_a_figure(string question, string expected)
    {
        await using var chat = await app.OpenChatAsync("Rafael", Projects.Riverside);

        var screen = await chat.AskAsync(question);

        Assert.Contains(expected, screen.Text, StringComparison.Ordinal);
        Assert.Empty(screen.Ended!.Notes.Doubts);
    }

    private static List<int?> Counts(Screen screen) => [.. screen.Activities.Select(activity => activity.Receipt?.Matched)];

    private static List<string> Table(Screen screen) => [.. Page.Of(screen.Html).QuerySelectorAll("tbody tr").Select(row => row.TextContent)];
}
