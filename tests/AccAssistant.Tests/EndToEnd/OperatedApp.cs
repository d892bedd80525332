using AccAssistant.Tests.Support;

namespace AccAssistant.Tests.EndToEnd;

/// <summary>An app of which it is known all that was done in it, with Dana as its operator and limits that are soon reached.</summary>
internal sealed class OperatedApp(params string[] settings) : AppFixture(
    null,
    ["--Operators:People=dana.kowalski@northgate.example", "--Turns:MaxQuestionLength=300", "--Llm:DailyTokens=1000000", "--Llm:DailyTokensPerPerson=500000", "--Acc:Quotas:Rfis=100", .. settings]);
