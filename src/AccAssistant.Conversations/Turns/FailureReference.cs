using System.Globalization;
using System.Security.Cryptography;

namespace AccAssistant.Conversations.Turns;

/// <summary>A short number a person can read out and an operator can find in the log.</summary>
internal static class FailureReference
{
    public static string Next() => RandomNumberGenerator.GetInt32(100_000, 1_000_000).ToString(CultureInfo.InvariantCulture);
}
