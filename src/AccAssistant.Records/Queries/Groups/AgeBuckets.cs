namespace AccAssistant.Records.Queries.Groups;

/// <summary>Ageing as the trade reports it.</summary>
internal static class AgeBuckets
{
    private static readonly string[] Names = ["0–7 days", "8–14 days", "15–30 days", "over 30 days", "(not known)"];

    public static string Of(int? days) => days switch
    {
        null => Names[4],
        <= 7 => Names[0],
        <= 14 => Names[1],
        <= 30 => Names[2],
        _ => Names[3],
    };

    public static int Order(string name) => Array.IndexOf(Names, name);
}
