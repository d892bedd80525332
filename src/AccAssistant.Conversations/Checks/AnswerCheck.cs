namespace AccAssistant.Conversations.Checks;

/// <summary>Compares what an answer says with what its turn looked up.</summary>
internal static class AnswerCheck
{
    /// <summary>Figures and record numbers nothing explains, as the answer writes them, each once; empty when all is explained.</summary>
    /// <param name="cutOff">The answer stops in the middle, perhaps of a figure, which is then left alone.</param>
    public static IReadOnlyList<Doubt> Doubts(string answer, AnswerEvidence evidence, bool cutOff = false)
    {
        var tokens = Tokens.Of(answer);
        var language = Languages.Of(tokens) is not Language.Unknown and var spoken ? spoken : Languages.Of(Tokens.Of(evidence.Question));
        var figures = FigureReader.Read(tokens, language);
        if (figures.Count == 0)
        {
            return [];
        }

        var lines = AnswerLines.Of(answer);
        var explained = new FigureOrigin(evidence.Known());
        var open = new List<Figure>();
        var stated = new List<Figure>();
        foreach (var figure in figures)
        {
            if (cutOff && figure.End == answer.Length)
            {
                continue;
            }

            if (explained.ByEvidence(figure))
            {
                stated.Add(figure);
            }
            else if (!AnswerLines.IsProposal(answer, lines[figure.Line], figure.End))
            {
                open.Add(figure);
            }
        }

        var arithmetic = new Arithmetic(lines, figures, stated, explained.Known);
        return
        [
            .. open.Where(figure => !arithmetic.Explains(figure))
                .Select(figure => new Doubt(AsWritten.Of(answer, figure), figure.Kind is FigureKind.Record or FigureKind.Section ? DoubtKind.Record : DoubtKind.Figure))
                .DistinctBy(doubt => doubt.Text),
        ];
    }
}
