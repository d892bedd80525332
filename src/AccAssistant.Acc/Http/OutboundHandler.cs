namespace AccAssistant.Acc.Http;

/// <summary>Makes the handler at the bottom of every outgoing call: Autodesk's API, its token endpoint and sign-in, the model endpoint. Replaced as one where nothing may leave the process.</summary>
public delegate HttpMessageHandler OutboundHandler();
