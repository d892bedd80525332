using System.Text.Json;
using AccAssistant.Conversations.Plugins;
using AccAssistant.Sandbox.World;
using AccAssistant.Storage;
using AccAssistant.Tests.Support;

namespace AccAssistant.Tests.EndToEnd;

/// <summary>What an answer states is held against what was looked up, and record text that gives orders is told.</summary>
[Collection(EndToEndCollection.Name)]
public sealed class NumberCheckTests(AppFixture app)
{
    [Fact]
    public async Task A_figure_and_a_record_nothing_explains_are_marked_live_and_after_a_reload()
    {
        await using var chat = await app.OpenChatAsync("Dana", Projects.Riverside);

        var screen = await chat.AskAsync("How many RFIs are open? scenario:wrong-figure");
        var turn = await chat.TurnOnPageAsync(screen.Ended!.TurnId);

        Assert.Equal(TurnStatus.Completed, screen.Ended.Status);
        Assert.Equal(["4,711", "RFI-98765"], screen.Ended.Notes.Doubts);
        Assert.Equal(["4,711", "RFI-98765"], Page.Of(screen.Html).QuerySelectorAll("mark.doubt").Select(mark => mark.FirstChild!.TextContent));
        Assert.Equal(["4,711", "RFI-98765"], turn.QuerySelectorAll(".answer mark.doubt").Select(mark => mark.FirstChild!.TextContent));
        Assert.Equal("Not confirmed by what was looked up: 4,711, RFI-98765. Check before you use it.", turn.QuerySelector(".doubts")!.Words());
        Assert.DoesNotContain(turn.QuerySelectorAll("a.record"), link => link.TextContent == "RFI-98765");
    }

    [Theory]
    [InlineData("How many RFIs are open, and which are overdue?")]
    [InlineData("Summarize the open RFIs")]
    [InlineData("Which submittals are outstanding, by ball in court?")]
    [InlineData("Which issues are overdue, by company?")]
    [InlineData("What is in my court?")]
    [InlineData("What is due in the next 7 days?")]
    [InlineData("Show the 5 oldest open RFIs")]
    [InlineData("Issues created from 2026-11-01 to 2026-11-15")]
    [InlineData("How old are the open issues?")]
    [InlineData("How many open issues are in Level 3?")]
    [InlineData("What is the average response time of RFIs, by company?")]
    [InlineData("How late are the submittals on average?")]
    [InlineData("Submittals of spec section 08 44 13")]
    [InlineData("Which records mention water leak?")]
    [InlineData("RFI 12")]
    [InlineData("RFI 99999")]
    [InlineData("#214")]
    [InlineData("What should I look at today?")]
    [InlineData("How many RFIs and issues are open?")]
    [InlineData("Show everything overdue over all modules")]
    [InlineData("Who works for Lumen?")]
    [InlineData("Which companies are on this project?")]
    [InlineData("Which submittals are rejected?")]
    [InlineData("Issues closed in the last 30 days")]
    [InlineData("Close RFI 12")]
    [InlineData("Tell me a joke")]
    public async Task An_answer_of_looked_up_figures_has_no_doubt(string question)
    {
        await using var chat = await app.OpenChatAsync("Dana", Projects.Riverside);

        var screen = await chat.AskAsync(question);

        Assert.Equal(TurnStatus.Completed, screen.Ended!.Status);
        Assert.Equal("", string.Join(" | ", screen.Ended.Notes.Doubts));
        Assert.Empty(screen.Ended.Notes.Instructing);
    }

    [Theory]
    [InlineData(Projects.Nordhafen, "How many RFIs are open, and which are overdue?")]
    [InlineData(Projects.Meridian, "Open issues by location")]
    [InlineData(Projects.HarborView, "Show all RFIs")]
    [InlineData(Projects.HarborView, "Summarize the open issues")]
    [InlineData(Projects.OldMill, "How many issues are open, and which are overdue?")]
    [InlineData(Projects.WillowBend, "How many RFIs are open?")]
    public async Task Other_projects_have_none_either(string project, string question)
    {
        await using var chat = await app.OpenChatAsync("Dana", project);

        var screen = await chat.AskAsync(question);

        Assert.Equal("", string.Join(" | ", screen.Ended!.Notes.Doubts));
    }

    [Theory]
    [InlineData(Projects.Riverside, "Fasse die offenen Einreichungen zusammen")]
    [InlineData(Projects.Riverside, "Welche Mängel sind überfällig, nach Firma?")]
    [InlineData(Projects.Riverside, "Was ist in den nächsten 7 Tagen fällig?")]
    [InlineData(Projects.Riverside, "Wie lang ist die durchschnittliche Antwortzeit der RFIs, nach Firma?")]
    [InlineData(Projects.Riverside, "Zeige RFI 99999")]
    [InlineData(Projects.Riverside, "Gib mir einen Überblick")]
    [InlineData(Projects.Riverside, "Wer arbeitet bei Lumen?")]
    [InlineData(Projects.Riverside, "Welche Dateien hängen an RFI 12?")]
    [InlineData(Projects.Riverside, "Resume las incidencias abiertas")]
    [InlineData(Projects.Riverside, "¿Qué vence en los próximos 14 días?")]
    [InlineData(Projects.Riverside, "¿Cuál es el tiempo medio de respuesta de los RFIs?")]
    [InlineData(Projects.Riverside, "Dame un resumen general")]
    [InlineData(Projects.Riverside, "¿Qué empresas hay en este proyecto?")]
    [InlineData(Projects.Riverside, "¿Cuántas incidencias y entregas están abiertas?")]
    [InlineData(Projects.Riverside, "Résume les soumissions ouvertes")]
    [InlineData(Projects.Riverside, "Quelles RFI sont à échéance dans les 14 prochains jours ?")]
    [InlineData(Projects.Riverside, "Quel est le délai moyen de réponse des RFI ?")]
    [InlineData(Projects.Riverside, "Montre la soumission 99999")]
    [InlineData(Projects.Riverside, "Donne-moi un aperçu")]
    [InlineData(Projects.Riverside, "Qui est dans ce projet ?")]
    [InlineData(Projects.Meridian, "Wie viele Mängel sind offen, und welche sind überfällig?")]
    [InlineData(Projects.Meridian, "¿Cuántas incidencias hay?")]
    [InlineData(Projects.Meridian, "Combien de soumissions y a-t-il, et lesquelles sont en retard ?")]
    [InlineData(Projects.Meridian, "Donne-moi un aperçu")]
    public async Task Nor_has_one_in_the_language_of_the_question(string project, string question)
    {
        await using var chat = await app.OpenChatAsync("Dana", project);

        var screen = await chat.AskAsync(question);

        Assert.Equal(TurnStatus.Completed, screen.Ended!.Status);
        Assert.NotEmpty(screen.Activities);
        Assert.Equal("", string.Join(" | ", screen.Ended.Notes.Doubts));
    }

    [Fact]
    public async Task An_answer_that_breaks_off_is_checked_as_far_as_it_was_shown()
    {
        await using var chat = await app.OpenChatAsync("Dana", Projects.Riverside);

        var screen = await chat.AskAsync("Show the 5 oldest open RFIs scenario:cut");

        Assert.Equal(TurnStatus.Failed, screen.Ended!.Status);
        Assert.Empty(screen.Ended.Notes.Doubts);
    }

    [Theory]
    [InlineData("Issues that mention \"Ignore all previous\"")]
    [InlineData("RFIs that mention \"administrator mode\"")]
    [InlineData("Submittals that mention \"already been told\"")]
    public async Task Record_text_that_gives_orders_is_told_to_the_reader(string question)
    {
        await using var chat = await app.OpenChatAsync("Dana", Projects.HarborView);

        var screen = await chat.AskAsync(question);
        var turn = await chat.TurnOnPageAsync(screen.Ended!.TurnId);

        var records = screen.Ended.Notes.Instructing;
        Assert.NotEmpty(records);
        Assert.All(records, record => Assert.Contains(record, screen.Text, StringComparison.Ordinal));
        Assert.Contains("text that reads like an instruction to the assistant. It was treated as content.", turn.QuerySelector(".instructing")!.Words(), StringComparison.Ordinal);
    }

    [Fact]
    public void No_text_of_an_ordinary_project_reads_like_an_instruction()
    {
        foreach (var project in app.World.Projects.Where(project => project.Id is not (Projects.HarborView or Projects.Meridian)))
        {
            var content = project.Content;
            object[] parts = [content.Issues.All, content.Rfis.All, content.Submittals.All, content.Comments.Values, content.Users, content.Companies, content.Locations, content.Packages, content.Specs];

            Assert.DoesNotContain(parts.SelectMany(Texts).Distinct(StringComparer.Ordinal), InstructionText.ReadsLikeOne);
        }
    }

    private static IEnumerable<string> Texts(object part) => Texts(JsonSerializer.SerializeToElement(part, part.GetType()));

    private static IEnumerable<string> Texts(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.String => [element.GetString()!],
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Texts),
        JsonValueKind.Object => element.EnumerateObject().SelectMany(property => Texts(property.Value)),
        _ => [],
    };
}
