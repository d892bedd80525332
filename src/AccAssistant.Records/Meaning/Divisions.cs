using System.Globalization;

namespace AccAssistant.Records.Meaning;

/// <summary>Divisions of specifications: the first two digits of a section, with the name MasterFormat gives them.</summary>
internal static class Divisions
{
    private static readonly Dictionary<int, string> Names = new()
    {
        [0] = "Procurement and Contracting",
        [1] = "General Requirements",
        [2] = "Existing Conditions",
        [3] = "Concrete",
        [4] = "Masonry",
        [5] = "Metals",
        [6] = "Wood, Plastics and Composites",
        [7] = "Thermal and Moisture Protection",
        [8] = "Openings",
        [9] = "Finishes",
        [10] = "Specialties",
        [11] = "Equipment",
        [12] = "Furnishings",
        [13] = "Special Construction",
        [14] = "Conveying Equipment",
        [21] = "Fire Suppression",
        [22] = "Plumbing",
        [23] = "HVAC",
        [25] = "Integrated Automation",
        [26] = "Electrical",
        [27] = "Communications",
        [28] = "Electronic Safety and Security",
        [31] = "Earthwork",
        [32] = "Exterior Improvements",
        [33] = "Utilities",
        [34] = "Transportation",
        [35] = "Waterway and Marine",
        [40] = "Process Interconnections",
        [41] = "Material Processing and Handling",
        [42] = "Process Heating, Cooling and Drying",
        [43] = "Process Gas and Liquid Handling",
        [44] = "Pollution and Waste Control",
        [46] = "Water and Wastewater",
        [48] = "Electrical Power Generation",
    };

    private static readonly string[] Known = [.. Enumerable.Range(0, 100).Select(number => Names.TryGetValue(number, out var name) ? $"{number:00} {name}" : number.ToString("00", CultureInfo.InvariantCulture))];

    /// <summary>"08 Openings" for section 08 44 13; null for a section that does not begin with two digits.</summary>
    public static string? Of(string? section)
    {
        var digits = section?.TrimStart() ?? "";
        return digits.Length >= 2 && char.IsAsciiDigit(digits[0]) && char.IsAsciiDigit(digits[1])
            ? Known[(10 * (digits[0] - '0')) + digits[1] - '0']
            : null;
    }
}
