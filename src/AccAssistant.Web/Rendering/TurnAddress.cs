using System.Globalization;
using Microsoft.AspNetCore.Http.Extensions;

namespace AccAssistant.Web.Rendering;

/// <summary>Where a turn and its results are found on this site.</summary>
public sealed record TurnAddress(ProjectAddress Project, Guid Conversation, Guid Turn)
{
    public string OfConversation => Project.OfConversation(Conversation);

    /// <param name="page">From 1.</param>
    /// <param name="sort">As the text form of a query has it; null: the query's own order.</param>
    public string OfResult(string resultId, int page = 1, string? sort = null)
    {
        var query = new QueryBuilder();
        if (sort is not null)
            query.Add("sort", sort);
        if (page > 1)
            query.Add("page", page.ToString(CultureInfo.InvariantCulture));
        return $"{OfConversation}/turns/{Turn:D}/results/{Uri.EscapeDataString(resultId)}{query}";
    }

    /// <summary>All rows as a file.</summary>
    /// <param name="format">"Csv" or "Xlsx".</param>
    /// <param name="sort">As for its page.</param>
    public string OfExport(string resultId, string format, string? sort = null)
    {
        var query = new QueryBuilder { { "handler", format } };
        if (sort is not null)
            query.Add("sort", sort);
        return OfResult(resultId) + query;
    }
}
