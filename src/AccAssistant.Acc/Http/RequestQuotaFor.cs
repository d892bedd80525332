namespace AccAssistant.Acc.Http;

/// <summary>Finds the one quota of an endpoint family (<c>issues</c>, <c>rfis</c>, <c>submittals</c>, <c>admin</c>, <c>hq</c>, <c>dm</c>, <c>locations</c>, <c>oss</c>).</summary>
public delegate IRequestQuota RequestQuotaFor(string family);
