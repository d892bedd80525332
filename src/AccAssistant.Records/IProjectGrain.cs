using Orleans;

namespace AccAssistant.Records;

/// <summary>The one copy of a person's view of a project; the key is <c>{userId}/{projectId}</c>.</summary>
public interface IProjectGrain : IGrainWithStringKey, IProjectRecords
{
}
