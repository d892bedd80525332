namespace AccAssistant.Sandbox.OpenAi.Questions;

/// <summary>What people mean without saying it.</summary>
internal static class Defaults
{
    private const string Rejected = "rejected";

    public static Ask Complete(Ask ask)
    {
        var filters = ask.Filters;
        // A submittal is rejected by its response; an RFI is sent back, which is a status.
        if (ask.Subject == Subject.Submittals && filters.Status == Rejected)
            filters = filters with { Status = null, Response = "Rejected" };
        if (filters.Status is null && MeansOpen(ask))
            filters = filters with { Status = "open" };
        if (filters is { Status: null, Measure: "days late" })
            filters = filters with { Status = "overdue" };
        if (filters.Status == "outstanding" && ask.Subject != Subject.Submittals)
            filters = filters with { Status = "open" };
        return ask with { Filters = filters with { Group = filters.Group ?? Group(ask, filters), Sort = filters.Sort ?? Sort(filters) } };
    }

    private static bool MeansOpen(Ask ask) =>
        ask.Filters is { Created: null, Updated: null, Closed: null, Answered: null }
        && (ask.Kind is AskKind.Summary or AskKind.Holders || ask.Filters.Assignee is "me" or "my company" or "nobody" || ask.Filters.Group == "age" || ask.Filters.Measure == "days open");

    private static string? Group(Ask ask, Filters filters)
    {
        if (ask.Kind is AskKind.Summary or AskKind.Holders)
            return "assignee";
        if (ask.Subject == Subject.Everything)
            return "module";
        return filters.Status?.Contains(',', StringComparison.Ordinal) == true ? "status" : null;
    }

    private static string? Sort(Filters filters) => filters is { Status: "overdue", Due: null, Measure: null } ? "days late desc" : null;
}
