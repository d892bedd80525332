namespace AccAssistant.Sandbox.World.Texts;

/// <summary>What goes wrong, and what is asked, in one trade.</summary>
/// <param name="Trade">The company's key, see <c>CompanyNames</c>.</param>
/// <param name="Issues">A kind letter, a blank, the title: C clash, D defect, I incomplete, M damage, F fall protection, H housekeeping, E electrical safety, P punch, T test, A access.</param>
/// <param name="Rfis">Title|question|answer.</param>
internal sealed record TradeTexts(string Trade, string Discipline, string Category, string Sheet, IReadOnlyList<string> Issues, IReadOnlyList<string> Rfis)
{
    public static IReadOnlyList<TradeTexts> Of(string language) => language switch
    {
        "de" => GermanTexts.Trades,
        "fr" => FrenchTexts.Trades,
        "es" => SpanishTexts.Trades,
        _ => EnglishTexts.Trades,
    };
}
