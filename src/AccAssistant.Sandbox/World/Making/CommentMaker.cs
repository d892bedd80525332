using AccAssistant.Sandbox.Acc.Wire;
using AccAssistant.Sandbox.World.Texts;

namespace AccAssistant.Sandbox.World.Making;

/// <summary>The talk under issues and RFIs.</summary>
internal sealed class CommentMaker(Site site, Dice dice)
{
    private readonly Dictionary<string, IReadOnlyList<WireComment>> byRecord = new(StringComparer.OrdinalIgnoreCase);

    public IReadOnlyDictionary<string, IReadOnlyList<WireComment>> ByRecord => byRecord;

    /// <param name="mail">RFI comments can come by e-mail and say where they came from; issue comments do not.</param>
    public IReadOnlyList<WireComment> Under(string recordId, DateTimeOffset created, int days, bool mail)
    {
        var count = dice.Chance(0.45) ? 0 : dice.Between(1, 4);
        if (count == 0)
        {
            return [];
        }

        var texts = dice.PickSome(CommentTexts.Of(site.Plan.Language), count);
        var rows = texts.Select(text => Comment(text, created, days, mail)).OrderBy(row => row.CreatedAt).ToList();
        byRecord[recordId] = rows;
        return rows;
    }

    private WireComment Comment(string text, DateTimeOffset created, int days, bool mail)
    {
        var at = site.Calendar.After(created, days, dice);
        return new WireComment
        {
            Id = dice.Id(),
            Body = text,
            CreatedBy = dice.Pick(site.Team.Present).AutodeskId,
            CreatedAt = at,
            UpdatedAt = at,
            Source = mail ? dice.Chance(0.2) ? "email" : "web" : null,
        };
    }
}
