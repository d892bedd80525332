using Orleans;

namespace AccAssistant.Acc.Http;

/// <summary>The one budget of an endpoint family, on whichever machine it lives. The key is the family.</summary>
public interface IQuotaGrain : IGrainWithStringKey, IRequestQuota;
