using System.Globalization;

namespace AccAssistant.Sandbox.World.Texts;

/// <summary>Rooms by kind of building; <c>#</c> becomes the room number.</summary>
internal static class RoomNames
{
    private static readonly string[] Office = ["Elevator Lobby", "Open Office #", "Conference Room #", "Electrical Room #", "IDF Room #", "Restroom #", "Pantry #", "Corridor #", "Mechanical Room #", "Storage #"];
    private static readonly string[] Medical = ["Exam Room #", "Nurse Station #", "Operating Room #", "Patient Room #", "Corridor #", "Clean Utility #", "Soiled Utility #", "Imaging Room #", "Electrical Room #", "Mechanical Room #", "Waiting Area #", "Sterile Processing #", "Staff Lounge #"];
    private static readonly string[] School = ["Classroom #", "Corridor #", "Restroom #", "Media Center", "Cafeteria", "Kitchen", "Gymnasium", "Mechanical Room #", "Art Room #", "Main Office"];
    private static readonly string[] Residential = ["Unit #", "Corridor #", "Trash Room #", "Electrical Closet #", "Amenity Room #", "Unit # Bath", "Unit # Kitchen", "Stair Lobby", "Laundry #", "Balcony #"];
    private static readonly string[] Industrial = ["Bay #", "Control Room #", "Electrical Room #", "Pump Room #", "Dock Office #", "Battery Charging #", "Locker Room #", "Mezzanine #", "Chemical Storage #"];
    private static readonly string[] Civic = ["Reading Room #", "Main Hall", "Restroom #", "Office #", "Corridor #", "Mechanical Room #", "Meeting Room #", "Entry Vestibule", "Storage #", "Ticket Hall"];
    private static readonly string[] German = ["Kommissionierzone #", "Laderampe #", "Technikraum #", "Büro #", "Flur #", "Sozialraum #", "Batterieladeraum #", "Leitstand", "Lager #"];
    private static readonly string[] French = ["Logement #", "Palier #", "Salle de bain #", "Cuisine #", "Local technique #", "Hall d'entrée", "Balcon #"];
    private static readonly string[] Spanish = ["Habitación #", "Baño #", "Pasillo #", "Cocina", "Vestíbulo", "Terraza #", "Sala técnica #"];

    public static IReadOnlyList<string> Of(string building, string language) => (language, building) switch
    {
        ("de", _) => German,
        ("fr", _) => French,
        ("es", _) => Spanish,
        (_, "medical") => Medical,
        (_, "school") => School,
        (_, "residential") => Residential,
        (_, "industrial") => Industrial,
        (_, "civic") => Civic,
        _ => Office,
    };

    public static string Level(int number, string language) => language switch
    {
        "de" => number == 1 ? "EG" : string.Create(CultureInfo.InvariantCulture, $"{number - 1}. OG"),
        "fr" => number == 1 ? "RDC" : string.Create(CultureInfo.InvariantCulture, $"Niveau {number - 1}"),
        "es" => number == 1 ? "Planta baja" : string.Create(CultureInfo.InvariantCulture, $"Planta {number - 1}"),
        _ => string.Create(CultureInfo.InvariantCulture, $"Level {number}"),
    };
}
