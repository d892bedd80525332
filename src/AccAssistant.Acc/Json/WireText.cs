namespace AccAssistant.Acc.Json;

internal static class WireText
{
    /// <summary>Null for what is missing or blank.</summary>
    public static string? OrNull(this string? text) => string.IsNullOrWhiteSpace(text) ? null : text;

    public static int OrZero(this long? number) => ToInt(number) ?? 0;

    public static int? ToInt(this long? number) => number is >= int.MinValue and <= int.MaxValue ? (int)number : null;
}
