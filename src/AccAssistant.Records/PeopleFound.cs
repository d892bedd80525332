using AccAssistant.Records.Queries;
using Orleans;

namespace AccAssistant.Records;

/// <summary>The people that fit, by name; the receipt counts people.</summary>
/// <param name="People">The first of them; <see cref="Receipt.Matched"/> says how many there are.</param>
/// <param name="Companies">How many of them each company has.</param>
[GenerateSerializer, Immutable]
public sealed record PeopleFound(IReadOnlyList<ProjectMember> People, IReadOnlyList<ResultGroup> Companies, Receipt Receipt) : RecordReply;
