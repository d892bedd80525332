using System.Globalization;

namespace AccAssistant.Sandbox.OpenAi.Questions;

internal static class NumberWords
{
    private static readonly string[] Words = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];

    public static int Parse(string text)
    {
        var index = Array.IndexOf(Words, text);
        return index >= 0 ? index : int.Parse(text, CultureInfo.InvariantCulture);
    }
}
