using Orleans;

namespace AccAssistant.Records;

[GenerateSerializer]
public enum RecordModule
{
    Issues,
    Rfis,
    Submittals,
}
