using AccAssistant.Acc.People;
using AccAssistant.Records.Meaning;

namespace AccAssistant.Records.Reports.Changes;

/// <summary>Who had a record, by the name of then.</summary>
internal sealed record PastHolder(PartyKind Kind, string Id, string Name)
{
    public static PastHolder Of(Holder holder) => new(holder.Party.Kind, holder.Party.Id, holder.Name);
}
