namespace AccAssistant.Acc.Accounts;

/// <summary>An ACC or BIM 360 account, whose hub has the same id behind <c>b.</c>.</summary>
/// <param name="Region">As the hub spells it; a call to the wrong region finds nothing.</param>
public sealed record Account(string Id, string Region);
