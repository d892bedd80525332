using AccAssistant.Evaluation.Asking;
using AccAssistant.Evaluation.Questions;
using AccAssistant.Tests.Support;

namespace AccAssistant.Tests.Evaluation;

/// <summary>The written questions, for the app of the tests; the raw records are read once.</summary>
public sealed class Examination(AppFixture app) : IDisposable
{
    private readonly Examiner examiner = new(new Site(app.SignInAsync, app.CreateSandboxClient, "sandbox-secret", AppFixture.Now), QuestionFile.Read());

    internal Task<QuestionRun> AskAsync(WrittenQuestion question) => examiner.AskAsync(question, TestContext.Current.CancellationToken);

    public void Dispose() => examiner.Dispose();
}
