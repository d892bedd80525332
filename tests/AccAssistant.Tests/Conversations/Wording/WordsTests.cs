using System.Globalization;
using AccAssistant.Conversations.Wording;

namespace AccAssistant.Tests.Conversations.Wording;

public sealed class WordsTests
{
    private static readonly SpokenLanguages Languages = new(["en", "de"], German);

    [Theory]
    [InlineData("en-GB", "1,234", "1,234.5", "9 Nov 2026", "9 Nov 2026, 14:05", "November 2026")]
    [InlineData("en-US", "1,234", "1,234.5", "Nov 9, 2026", "Nov 9, 2026, 2:05\u00a0PM", "November 2026")]
    [InlineData("de-DE", "1.234", "1.234,5", "9. Nov. 2026", "9. Nov. 2026, 14:05", "November 2026")]
    [InlineData("de-CH", "1’234", "1’234.5", "9. Nov. 2026", "9. Nov. 2026, 14:05", "November 2026")]
    [InlineData("fr-FR", "1\u202f234", "1\u202f234,5", "9 nov. 2026", "9 nov. 2026, 14:05", "novembre 2026")]
    [InlineData("es-ES", "1.234", "1.234,5", "9 de nov de 2026", "9 de nov de 2026, 14:05", "noviembre de 2026")]
    [InlineData("ja-JP", "1,234", "1,234.5", "2026年11月9日", "2026年11月9日, 14:05", "2026年11月")]
    public void Figures_and_days_are_written_as_the_reader_writes_them(string tag, string count, string figure, string day, string moment, string month)
    {
        var words = Languages.For([tag]);
        var local = new DateTimeOffset(2026, 11, 9, 14, 5, 0, TimeSpan.FromHours(1));

        Assert.Equal(
            [count, figure, day, moment, month],
            [words.Count(1234), words.Figure(1234.5m), words.Day(new DateOnly(2026, 11, 9)), words.Moment(local), words.Month(new DateOnly(2026, 11, 9))]);
    }

    [Fact]
    public void Every_culture_names_the_day_the_month_and_the_year_of_the_projects_calendar()
    {
        var day = new DateOnly(2026, 11, 9);

        Assert.All(CultureInfo.GetCultures(CultureTypes.SpecificCultures), culture =>
        {
            var written = new Words(culture, culture, (_, _) => null).Day(day);
            Assert.Contains("2026", written, StringComparison.Ordinal);
            Assert.Contains("9", written.Replace("2026", "", StringComparison.Ordinal), StringComparison.Ordinal);
            Assert.DoesNotContain(culture.DateTimeFormat.GetDayName(day.DayOfWeek), written, StringComparison.Ordinal);
        });
    }

    [Theory]
    [InlineData("de-AT;en", "de", "de-AT")]
    [InlineData("fr-CA;de", "de", "fr-CA")]
    [InlineData("fr", "en", "fr")]
    [InlineData("xx-invented;*;../etc;en-AU", "en", "en-AU")]
    [InlineData("", "en", "en-GB")]
    public void The_first_language_spoken_and_the_first_format_known_are_taken(string wanted, string language, string format)
    {
        var words = Languages.For(wanted.Split(';'));

        Assert.Equal((language, format), (words.Language, words.Format));
    }

    [Fact]
    public void Texts_and_their_values_are_said_in_the_language_and_what_is_not_known_in_English()
    {
        var words = Languages.For(["de-DE"]);

        Assert.Equal(["Abmelden", "1.234 Einträge", "1 record", "Help {0} <b>"], [words["Sign out"], words.Of(1234, "1 record", "{0} records"), words.Of(1, "1 record", "{0} records"), words["Help {0} <b>"]]);
        Assert.Equal("Gelesen 3 von 1.234", words["Read {0} of {1}", 3, 1234]);
    }

    private static string? German(string english, CultureInfo language) => (language.Name, english) switch
    {
        ("de", "Sign out") => "Abmelden",
        ("de", "{0} records") => "{0} Einträge",
        ("de", "Read {0} of {1}") => "Gelesen {0} von {1}",
        _ => null,
    };
}
