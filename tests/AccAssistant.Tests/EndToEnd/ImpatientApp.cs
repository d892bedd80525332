namespace AccAssistant.Tests.EndToEnd;

/// <summary>The same, and a silent model is given up after two seconds.</summary>
public sealed class ImpatientApp() : ScenarioApp("--Llm:IdleSeconds=2");
