using System.Diagnostics.CodeAnalysis;

namespace AccAssistant.Web.Operators.Day;

/// <summary>One source of the page; null where it could not be read, and then the log says why.</summary>
public sealed record DayPart<T>(T? Value)
    where T : class
{
    [MemberNotNullWhen(true, nameof(Value))]
    public bool IsThere => Value is not null;
}
