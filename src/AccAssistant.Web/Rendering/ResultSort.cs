using AccAssistant.Conversations.Wording;
using AccAssistant.Records.Queries;

namespace AccAssistant.Web.Rendering;

/// <summary>The order of a result whose rows are on several pages: the records put all of them in it, not only those of one page.</summary>
/// <param name="Word">As the text form of a query has it; null: the query's own order.</param>
/// <param name="Address">Where the result is found in the order given.</param>
internal sealed record ResultSort(string? Word, Func<string?, string> Address)
{
    private const string Descending = " desc";

    private static readonly string[] Orders = ["number", "title", "due", "days late", "days open", "response time"];

    /// <summary>Null for what is no order.</summary>
    public static string? Accept(string? asked) =>
        asked is not null && Orders.Any(word => asked == word || asked == word + Descending) ? asked : null;

    public string? Direction(ResultColumn column) => WordOf(column) switch
    {
        null => null,
        var word when Word == word => "ascending",
        var word when Word == word + Descending => "descending",
        _ => null,
    };

    /// <summary>One way, then the other, then as it was.</summary>
    public string Heading(ResultColumn column, Words words)
    {
        if (WordOf(column) is not { } word)
            return HtmlText.Of(PhraseBook.Name(column.Name, words));
        var next = Direction(column) switch { null => word, "ascending" => word + Descending, _ => null };
        return $"""<a class="{SortButton.Class}" href="{HtmlText.Of(Address(next))}">{HtmlText.Of(PhraseBook.Name(column.Name, words))}</a>""";
    }

    private static string? WordOf(ResultColumn column) => Orders.FirstOrDefault(word => word.Equals(column.Name, StringComparison.OrdinalIgnoreCase));
}
