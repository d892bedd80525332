using AccAssistant.Acc.People;

namespace AccAssistant.Acc.Submittals;

public sealed record SubmittalManager(string Id, Party Party);
