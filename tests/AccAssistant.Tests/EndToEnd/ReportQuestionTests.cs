using System.Text.RegularExpressions;
using AccAssistant.Storage;
using AccAssistant.Tests.Support;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;

namespace AccAssistant.Tests.EndToEnd;

/// <summary>Reports asked for in a question: their figures are held against what was looked up as any other's are.</summary>
[Collection(EndToEndCollection.Name)]
public sealed partial class ReportQuestionTests(AppFixture app)
{
    private static readonly string[] Narratives = ["Summarise the OAC pack", "Fasse das OAC-Paket zusammen", "Resume el paquete OAC", "Résume le dossier OAC"];

    [Theory]
    [InlineData("oac", "Make the OAC pack", "Erstelle das OAC-Paket", "Prepara el paquete OAC", "Prépare le dossier OAC")]
    [InlineData("oac", "Summarise the OAC pack", "Fasse das OAC-Paket zusammen", "Resume el paquete OAC", "Résume le dossier OAC")]
    [InlineData("at-risk", "Which submittals are at risk?", "Welche Einreichungen sind gefährdet?", "¿Qué entregas están en riesgo?", "Quelles soumissions sont à risque ?")]
    [InlineData("health", "Check the RFI log's health", "Prüfe die Listen auf Lücken", "Revisa qué falta en los registros", "Vérifie ce qui manque dans les registres")]
    [InlineData("opened-closed", "Opened against closed by week", "Eröffnet gegen geschlossen nach Woche", "Abiertos frente a cerrados por semana", "Ouverts face à fermés par semaine")]
    [InlineData("response-time", "Response time by reviewer", "Antwortzeit nach Prüfer", "Tiempo de respuesta por revisor", "Délai de réponse par réviseur")]
    [InlineData("changes?where=since%3A%20tuesday", "What changed since last Tuesday?", "Was hat sich seit letztem Dienstag geändert?", "¿Qué ha cambiado desde el martes?", "Qu’est-ce qui a changé depuis mardi ?")]
    [InlineData("subject?where=text%3A%20door", "Everything about the door", "Alles über die door", "Todo sobre la door", "Tout sur la door")]
    public async Task A_report_asked_for_is_told_with_confirmed_figures_and_opens_from_the_answer(string report, params string[] inFourLanguages)
    {
        foreach (var question in inFourLanguages)
        {
            await using var chat = await app.OpenChatAsync("Dana", Projects.Riverside);

            var screen = await chat.AskAsync(question);
            var answer = Page.Of(screen.Html);

            Assert.Equal(TurnStatus.Completed, screen.Ended!.Status);
            Assert.Equal("", string.Join(" | ", screen.Ended.Notes.Doubts));
            Assert.Equal($"/p/{Projects.Riverside}/reports/{report}", Assert.Single(answer.QuerySelectorAll(".report-way a")).GetAttribute("href"));
            Assert.Equal(!Narratives.Contains(question), answer.QuerySelector("ul") is not null);
            Assert.Matches(Figure(), screen.Text);
        }
    }

    [Fact]
    public async Task A_wrong_figure_in_a_reports_summary_is_doubted_and_the_right_ones_beside_it_are_not()
    {
        await using var chat = await app.OpenChatAsync("Dana", Projects.Riverside);

        var screen = await chat.AskAsync("Summarise the OAC pack scenario:wrong-figure");

        Assert.Equal(["4,711", "RFI-98765"], screen.Ended!.Notes.Doubts);
        Assert.Equal(["4,711", "RFI-98765"], Page.Of(screen.Html).QuerySelectorAll("mark.doubt").Select(mark => mark.FirstChild!.TextContent));
        Assert.Single(Page.Of(screen.Html).QuerySelectorAll(".report-way a"));
    }

    [Fact]
    public async Task The_pack_has_a_button_that_asks_for_its_summary_in_a_new_conversation()
    {
        using var browser = await app.SignInAsync("Priya");
        var page = Page.Of(await browser.GetTextAsync($"/p/{Projects.Riverside}/reports/oac"));
        var narrowed = Page.Of(await browser.GetTextAsync($"/p/{Projects.Riverside}/reports/oac?party=Lumen"));
        var button = page.QuerySelector(".report-actions button[form]")!;
        var form = (IHtmlFormElement)page.GetElementById(button.GetAttribute("form")!)!;

        using var asked = await browser.PostAsync(form.GetAttribute("action")!, [.. form.QuerySelectorAll("input").Select(input => KeyValuePair.Create(input.GetAttribute("name")!, input.GetAttribute("value")!))]);
        var conversation = Guid.Parse(browser.Address.Segments[^1]);

        Assert.Equal("Write the summary", button.TextContent.Trim());
        Assert.Null(narrowed.QuerySelector("#ask-summary"));
        Assert.Equal("", browser.Address.Query);
        await using var database = await app.OpenDatabaseAsync();
        var turn = await database.Turns.Where(row => row.ConversationId == conversation).Select(row => row.Id).SingleAsync(TestContext.Current.CancellationToken);
        await using var chat = await Chat.AtAsync(browser, Guid.Parse(Projects.Riverside), conversation);
        Assert.Equal(TurnStatus.Completed, (await chat.ReadAsync(turn)).Ended!.Status);
        Assert.Equal("Write a short summary of the OAC pack for the meeting.", Assert.Single(await database.Turns.Where(turn => turn.ConversationId == conversation).Select(turn => turn.Question).ToListAsync(TestContext.Current.CancellationToken)));
    }

    [GeneratedRegex(@"\d+")]
    private static partial Regex Figure();
}
