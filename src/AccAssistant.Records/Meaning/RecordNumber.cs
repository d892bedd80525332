using System.Text.RegularExpressions;

namespace AccAssistant.Records.Meaning;

/// <summary>Numbers as people say them: <c>RFI 12</c>, <c>#12</c>, <c>012</c> and <c>RFI-0012</c> are one, 112 is another.</summary>
public static partial class RecordNumber
{
    /// <summary>The comparable form: runs of letters and digits without leading zeros, joined by hyphens; empty when there is nothing of a number.</summary>
    public static string Key(RecordModule module, string? text)
    {
        var bare = text?.Trim().ToUpperInvariant() ?? "";
        for (var match = Prefix(module).Match(bare); match is { Success: true, Length: > 0 }; match = Prefix(module).Match(bare))
            bare = bare[match.Length..];

        // "03 30 00-2" and "033000-2": spaces and dots inside a spec section say nothing.
        if (module == RecordModule.Submittals)
            bare = SectionGaps().Replace(bare, "");

        return string.Join('-', Runs().Matches(bare).Select(run => WithoutZeros(run.Value)));
    }

    /// <summary>The module a record's number says it is of: <c>RFI 12</c>, <c>#12</c> or <c>issue 12</c>, else a submittal; null for what is no number.</summary>
    public static RecordModule? ModuleOf(string text)
    {
        var bare = text.Trim().ToUpperInvariant();
        return !Whole().IsMatch(bare) ? null
            : bare.StartsWith("RFI", StringComparison.Ordinal) ? RecordModule.Rfis
            : bare.StartsWith('#') || bare.StartsWith("ISSUE", StringComparison.Ordinal) ? RecordModule.Issues
            : RecordModule.Submittals;
    }

    /// <summary>Takes a trailing "rev 2" off a number.</summary>
    public static (string Number, int? Revision) CutRevision(string text)
    {
        var match = RevisionPattern().Match(text);
        return match.Success && int.TryParse(match.Groups["revision"].Value, out var revision) ? (text[..match.Index], revision) : (text, null);
    }

    /// <summary>Orders 2 before 10 wherever digits stand.</summary>
    public static int Compare(string left, string right) => CompareRuns(left, right);

    private static int CompareRuns(ReadOnlySpan<char> left, ReadOnlySpan<char> right)
    {
        while (true)
        {
            var (leftEnd, rightEnd) = (left.IndexOf('-'), right.IndexOf('-'));
            var order = CompareRun(leftEnd < 0 ? left : left[..leftEnd], rightEnd < 0 ? right : right[..rightEnd]);
            if (order != 0 || leftEnd < 0 || rightEnd < 0)
                return order != 0 ? order : (leftEnd >= 0).CompareTo(rightEnd >= 0);

            left = left[(leftEnd + 1)..];
            right = right[(rightEnd + 1)..];
        }
    }

    private static int CompareRun(ReadOnlySpan<char> left, ReadOnlySpan<char> right)
    {
        var (leftDigits, rightDigits) = (StartsWithDigit(left), StartsWithDigit(right));
        if (leftDigits != rightDigits)
            return leftDigits ? -1 : 1;

        var byLength = leftDigits ? left.Length.CompareTo(right.Length) : 0;
        return byLength != 0 ? byLength : left.SequenceCompareTo(right);
    }

    private static bool StartsWithDigit(ReadOnlySpan<char> run) => run.Length > 0 && char.IsAsciiDigit(run[0]);

    private static string WithoutZeros(string run) =>
        StartsWithDigit(run) && run.TrimStart('0') is var trimmed ? (trimmed.Length == 0 ? "0" : trimmed) : run;

    private static Regex Prefix(RecordModule module) => module switch
    {
        RecordModule.Issues => IssuePrefix(),
        RecordModule.Rfis => RfiPrefix(),
        _ => SubmittalPrefix(),
    };

    [GeneratedRegex(@"^(ISSUES?(?!\p{L})|(NUMBER|NO|NR)(?=[\s.#:]*\d)|[#№.:\s-]+)")]
    private static partial Regex IssuePrefix();

    [GeneratedRegex(@"^(RFIS?(?!\p{L})|(NUMBER|NO|NR)(?=[\s.#:]*\d)|[#№.:\s-]+)")]
    private static partial Regex RfiPrefix();

    [GeneratedRegex(@"^(SUBMITTALS?(?!\p{L})|(NUMBER|NO|NR)(?=[\s.#:]*\d)|[#№.:\s-]+)")]
    private static partial Regex SubmittalPrefix();

    [GeneratedRegex(@"(?<=\d)[\s.]+(?=\d)")]
    private static partial Regex SectionGaps();

    /// <summary>At most a module's name before the number, and no key of a query.</summary>
    [GeneratedRegex(@"^(ISSUE|RFI|SUBMITTAL)?\s*[#№.-]*\s*\d[\w\s.,()-]{0,40}$")]
    private static partial Regex Whole();

    [GeneratedRegex(@"[0-9]+|[^\W\d_]+")]
    private static partial Regex Runs();

    [GeneratedRegex(@"[\s,(]+(REVISION|REV\.?|R)\s*(?<revision>\d{1,4})\s*\)?\s*$", RegexOptions.IgnoreCase)]
    private static partial Regex RevisionPattern();
}
