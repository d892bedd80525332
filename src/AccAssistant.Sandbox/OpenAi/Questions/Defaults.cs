namespace AccAssistant.Sandbox.OpenAi.Questions;

/// <summary>What people mean without saying it.</summary>
internal static class Defaults
{
    public static Ask Complete(Ask ask)
    {
        var filters = ask.Filters;
        if (filters.Status is null && MeansOpen(ask))
            filters = filters with { Status = "open" };
        if (filters.Status == "outstanding" && ask.Subject != Subject.Submittals)
            filters = filters with { Status = "open" };
        return ask with { Filters = filters with { Group = filters.Group ?? Group(ask, filters), Sort = filters.Sort ?? Sort(filters) } };
    }

    private static bool MeansOpen(Ask ask) =>
        ask.Filters.Created is null && ask.Filters.Updated is null
        && (ask.Kind is AskKind.Summary or AskKind.Holders || ask.Filters.Assignee is "me" or "my company" or "nobody" || ask.Filters.Group == "age");

    private static string? Group(Ask ask, Filters filters)
    {
        if (ask.Place is not null)
            return "location";
        if (ask.Kind is AskKind.Summary or AskKind.Holders)
            return "assignee";
        return filters.Status?.Contains(',', StringComparison.Ordinal) == true ? "status" : null;
    }

    private static string? Sort(Filters filters) => filters.Status == "overdue" && filters.Due is null ? "days late desc" : null;
}
