namespace AccAssistant.Records.Queries.Groups;

/// <summary>How near a submittal is to being late for the job.</summary>
internal static class FloatBuckets
{
    private static readonly string[] Names = ["past", "0–7 days left", "8–14 days left", "15–30 days left", "over 30 days left", "(not known)"];

    public static string Of(int? days) => days switch
    {
        null => Names[5],
        < 0 => Names[0],
        <= 7 => Names[1],
        <= 14 => Names[2],
        <= 30 => Names[3],
        _ => Names[4],
    };

    public static int Order(string name) => Array.IndexOf(Names, name);
}
