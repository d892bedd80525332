namespace AccAssistant.Acc.People;

/// <summary>A person, company or role, by the id the record carries. For a company that is its <c>member_group_id</c>.</summary>
public readonly record struct Party(PartyKind Kind, string Id);
