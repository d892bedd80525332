using AccAssistant.Conversations.Wording;
using AccAssistant.Records;
using AccAssistant.Records.Queries;

namespace AccAssistant.Tests.Support;

/// <summary>Whether the phrase book knows all that is said of the records: what it does not know would be English to every reader.</summary>
internal static class KnownPhrases
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
                Assert.All(result.Columns.Where(column => !result.Query.Contains("custom ", StringComparison.Ordinal)), column => AssertKnown(column.Name, PhraseBook.Name(column.Name, Bracketed.Words)));
                Assert.All(result.Groups.Where(group => group.Name.StartsWith('(') || group.Name.Contains("name not available", StringComparison.Ordinal)), group => AssertKnown(group.Name, PhraseBook.Cell(group.Name, Bracketed.Words)));
                break;
            case Found { Record: var record }:
                AssertReceipt(record.Receipt, ofARecord: true);
                Assert.All(record.Facts.Concat(record.Texts).Where(fact => !OfAccounts.Contains(fact.Name)), fact => AssertKnown(fact.Name, PhraseBook.Fact(fact.Name, Bracketed.Words)));
                break;
            case Choice { Receipt: var receipt }:
                AssertReceipt(receipt);
                break;
            case Overviewed overview:
                AssertReceipt(overview.Receipt);
                Assert.All(overview.Modules.Select(module => module.Problem).OfType<string>(), AssertSentence);
                break;
            case PeopleFound people:
                AssertReceipt(people.Receipt, ofARecord: true);
                break;
        }
    }

    public static void AssertSentence(string english) => AssertKnown(english, PhraseBook.Sentence(english, Bracketed.Words));

    private static void AssertReceipt(Receipt receipt, bool ofARecord = false)
    {
        Assert.All(receipt.Definitions.Concat(receipt.Missing), AssertSentence);
        var pieces = receipt.Filter.Split(" · ").Select(piece => PhraseBook.Filter(piece, Bracketed.Words)).ToList();
        AssertKnown(receipt.Filter, pieces[0]);
        if (!ofARecord)
            AssertKnown(receipt.Filter, PhraseBook.Filter(receipt.Filter, Bracketed.Words));
    }

    private static void AssertKnown(string english, string said) =>
        Assert.True(Bracketed.Outside(said).Length == 0, $"Not in the phrase book: {english}");
}
