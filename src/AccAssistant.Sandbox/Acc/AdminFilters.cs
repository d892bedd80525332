using AccAssistant.Sandbox.Acc.Wire;

namespace AccAssistant.Sandbox.Acc;

/// <summary>What account administration filters and sorts by.</summary>
internal static class AdminFilters
{
    public static IReadOnlyList<WireProject> Projects(Asked asked, IEnumerable<WireProject> rows)
    {
        var matches = TextMatch(asked);
        var (classification, platform, products, type, status) = (asked.Set("classification"), asked.Set("platform"), asked.Set("products"), asked.Set("type"), asked.Set("status"));
        var (name, job, unit) = (asked.Filter("name"), asked.Filter("jobNumber"), asked.Set("businessUnitId"));
        var updated = asked.Span("updatedAt");
        var found = rows.Where(row =>
            (classification?.Contains(row.Classification) ?? true)
            && (platform?.Contains(row.Platform) ?? true)
            && (products is null || row.Products.Any(product => products.Contains(product.Key)))
            && (type is null || (row.Type is not null && type.Contains(row.Type)))
            && (status?.Contains(row.Status) ?? true)
            && (name is null || matches(row.Name, name))
            && (job is null || matches(row.JobNumber, job))
            && (unit is null || (row.BusinessUnitId is not null && unit.Contains(row.BusinessUnitId)))
            && (updated?.Holds(row.UpdatedAt) ?? true));
        return Sort(asked, found, new()
        {
            ["name"] = row => row.Name,
            ["startDate"] = row => row.StartDate,
            ["endDate"] = row => row.EndDate,
            ["type"] = row => row.Type,
            ["status"] = row => row.Status,
            ["jobNumber"] = row => row.JobNumber,
            ["createdAt"] = row => row.CreatedAt,
            ["updatedAt"] = row => row.UpdatedAt,
            ["platform"] = row => row.Platform,
        });
    }

    /// <summary>People who left are listed only when asked for by status.</summary>
    public static IReadOnlyList<WireUser> Users(Asked asked, IEnumerable<WireUser> rows)
    {
        var matches = TextMatch(asked);
        var (status, products, levels) = (asked.Set("status"), asked.Set("products"), asked.Set("accessLevels"));
        var (companyId, autodeskId, id, roleId, roleIds) = (asked.Set("companyId"), asked.Set("autodeskId"), asked.Set("id"), asked.Set("roleId"), asked.Set("roleIds"));
        var (name, email, company) = (asked.Filter("name"), asked.Filter("email"), asked.Filter("companyName"));
        var added = asked.Span("addedOn");
        var found = rows.Where(row =>
            (status is null ? row.Status != "deleted" : status.Contains(row.Status))
            && (products is null || row.Products.Any(product => product.Access != "none" && products.Contains(product.Key)))
            && (levels is null || (levels.Contains("accountAdmin") && row.AccessLevels.AccountAdmin) || (levels.Contains("projectAdmin") && row.AccessLevels.ProjectAdmin) || (levels.Contains("executive") && row.AccessLevels.Executive))
            && (companyId is null || (row.CompanyId is not null && companyId.Contains(row.CompanyId)))
            && (autodeskId is null || (row.AutodeskId is not null && autodeskId.Contains(row.AutodeskId)))
            && (id?.Contains(row.Id) ?? true)
            && (roleId is null || row.RoleIds.Any(roleId.Contains))
            && (roleIds is null || row.RoleIds.Any(roleIds.Contains))
            && (name is null || matches(row.Name, name))
            && (email is null || matches(row.Email, email))
            && (company is null || matches(row.CompanyName, company))
            && (added?.Holds(row.AddedOn) ?? true));
        return Sort(asked, found, new()
        {
            ["name"] = row => row.Name,
            ["email"] = row => row.Email,
            ["firstName"] = row => row.FirstName,
            ["lastName"] = row => row.LastName,
            ["companyName"] = row => row.CompanyName,
            ["status"] = row => row.Status,
            ["jobTitle"] = row => row.JobTitle,
            ["addedOn"] = row => row.AddedOn,
        });
    }

    private static List<T> Sort<T>(Asked asked, IEnumerable<T> rows, Dictionary<string, Func<T, IComparable?>> keys) =>
        [.. Sorting.By(rows, asked.Text("sort") is { } text ? Sorting.Words(text, keys, "sort") : [])];

    private static Func<string?, string, bool> TextMatch(Asked asked) => asked.Text("filterTextMatch") switch
    {
        null or "contains" => (text, part) => text?.Contains(part, StringComparison.OrdinalIgnoreCase) == true,
        "startsWith" => (text, part) => text?.StartsWith(part, StringComparison.OrdinalIgnoreCase) == true,
        "endsWith" => (text, part) => text?.EndsWith(part, StringComparison.OrdinalIgnoreCase) == true,
        "equals" => (text, part) => string.Equals(text, part, StringComparison.OrdinalIgnoreCase),
        _ => throw Refusal.BadRequest("filterTextMatch must be contains, startsWith, endsWith or equals"),
    };
}
