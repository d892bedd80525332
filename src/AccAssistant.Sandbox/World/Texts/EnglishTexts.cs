namespace AccAssistant.Sandbox.World.Texts;

/// <summary>Titles and questions of jobs run in English, trade by trade.</summary>
internal static class EnglishTexts
{
    public static readonly IReadOnlyList<TradeTexts> Trades =
    [
        EnglishStructureTexts.Concrete,
        EnglishStructureTexts.Steel,
        EnglishStructureTexts.Site,
        EnglishServicesTexts.Hvac,
        EnglishServicesTexts.Plumbing,
        EnglishServicesTexts.Electrical,
        EnglishServicesTexts.Fire,
        EnglishServicesTexts.Elevators,
        EnglishEnvelopeTexts.Glazing,
        EnglishEnvelopeTexts.Roofing,
        EnglishInteriorTexts.Drywall,
        EnglishInteriorTexts.Doors,
        EnglishInteriorTexts.Finishes,
        EnglishInteriorTexts.General,
    ];
}
