namespace AccAssistant.Web.Operators.Day;

/// <summary>Somebody who had a page open or asked something today.</summary>
/// <param name="Questions">Asked today, again or changed ones included.</param>
/// <param name="SeenAt">The last time; null where nothing but questions tells.</param>
public sealed record ActivePerson(string UserId, string Name, int Questions, DateTimeOffset? SeenAt);
