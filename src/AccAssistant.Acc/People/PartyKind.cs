namespace AccAssistant.Acc.People;

/// <summary>What an assignee id stands for.</summary>
public enum PartyKind
{
    Unknown,
    User,
    Company,
    Role,
}
