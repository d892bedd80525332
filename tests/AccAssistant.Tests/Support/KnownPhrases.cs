using System.Text.RegularExpressions;
using AccAssistant.Conversations.Wording;
using AccAssistant.Records;
using AccAssistant.Records.Queries;

namespace AccAssistant.Tests.Support;

/// <summary>Whether the phrase book knows all that is said of the records: what it does not know would be English to every reader.</summary>
internal static partial class KnownPhrases
{
    /// <summary>Attributes of an account's own, in the tests' projects.</summary>
    private static readonly string[] OfAccounts = ["Trades", "Zone"];

    public static void AssertAll(RecordReply reply)
    {
        switch (reply)
        {
            case Refused { Message: var message }:
                AssertSentence(message);
                break;
            case Answered { Result: var result }:
                AssertReceipt(result.Receipt, result.Query.Contains("custom: ", StringComparison.Ordinal));
                Assert.All(result.Columns.Where(column => !result.Query.Contains("custom ", StringComparison.Ordinal)), column => AssertKnown(column.Name, PhraseBook.Name));
                Assert.All(result.Groups.Where(group => group.Name.StartsWith('(') || group.Name.Contains("name not available", StringComparison.Ordinal)), group => AssertKnown(group.Name, PhraseBook.Cell));
                break;
            case Found { Record: var record }:
                AssertReceipt(record.Receipt, namesARecord: true);
                Assert.All(record.Facts.Concat(record.Texts).Where(fact => !OfAccounts.Contains(fact.Name)), fact => AssertKnown(fact.Name, PhraseBook.Fact));
                break;
            case Choice { Receipt: var receipt }:
                AssertReceipt(receipt);
                break;
            case Overviewed overview:
                AssertReceipt(overview.Receipt);
                Assert.All(overview.Modules.Select(module => module.Problem).OfType<string>(), AssertSentence);
                break;
            case PeopleFound people:
                AssertReceipt(people.Receipt, namesARecord: true);
                break;
        }
    }

    public static void AssertSentence(string english) => AssertKnown(english, PhraseBook.Sentence);

    private static void AssertReceipt(Receipt receipt, bool namesARecord = false)
    {
        Assert.All(receipt.Definitions.Concat(receipt.Missing), AssertSentence);
        AssertKnown(namesARecord ? receipt.Filter.Split(" · ")[0] : receipt.Filter, PhraseBook.Filter);
    }

    private static void AssertKnown(string english, Func<string, Words, string> said)
    {
        Assert.True(Bracketed.Outside(said(english, Bracketed.Words)).Length == 0, $"Not in the phrase book: {english}");
        if (!Written().IsMatch(english))
            Assert.Equal(english, said(english, Words.English));
    }

    /// <summary>Days and great figures are written as the reader writes them, in English too.</summary>
    [GeneratedRegex(@"\d{4}")]
    private static partial Regex Written();
}
