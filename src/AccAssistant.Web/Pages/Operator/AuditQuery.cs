using System.Globalization;
using AccAssistant.Conversations.Wording;
using AccAssistant.Storage.Audit;

namespace AccAssistant.Web.Pages.Operator;

/// <summary>What an operator typed into the page's filter.</summary>
/// <param name="From">The first day, in UTC.</param>
/// <param name="To">The last day, in UTC.</param>
public sealed record AuditQuery(string? Person, string? Project, string? Kind, string? From, string? To)
{
    private const string Iso = "yyyy-MM-dd";

    /// <summary>Null where something typed cannot be read; the problem says what.</summary>
    public AuditFilter? Read(Words words, out string? problem)
    {
        problem = null;
        Guid? project = Project is null ? null : Guid.TryParse(Project, out var id) ? id : Wrong(out problem, words["“{0}” is not a project’s id. It looks like this: {1}", Project, Guid.Empty]);
        AuditKind? kind = Kind is null ? null : Enum.TryParse<AuditKind>(Kind, out var named) && Enum.IsDefined(named) ? named : Wrong<AuditKind>(out problem, words["There are no events called “{0}”.", Kind]);
        var (from, to) = (Day(From, words, ref problem), Day(To, words, ref problem));
        return problem is null ? new AuditFilter(Person, project, kind, from, to?.AddDays(1)) : null;
    }

    /// <summary>The same question, for an address.</summary>
    public string Address(params IEnumerable<KeyValuePair<string, string?>> more) => "/operator/audit" + QueryString.Create(
        new KeyValuePair<string, string?>[] { new("person", Person), new("project", Project), new("kind", Kind), new("from", From), new("to", To) }
            .Concat(more)
            .Where(pair => pair.Value is not null));

    private static DateTimeOffset? Day(string? text, Words words, ref string? problem)
    {
        if (text is null)
            return null;
        if (DateOnly.TryParseExact(text, Iso, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && day < DateOnly.MaxValue)
            return new DateTimeOffset(day, TimeOnly.MinValue, TimeSpan.Zero);
        problem = words["“{0}” is not a day. Write it like this: {1}", text, "2026-11-23"];
        return null;
    }

    private static Guid? Wrong(out string problem, string words) => Wrong<Guid>(out problem, words);

    private static T? Wrong<T>(out string problem, string words)
        where T : struct
    {
        problem = words;
        return null;
    }
}
