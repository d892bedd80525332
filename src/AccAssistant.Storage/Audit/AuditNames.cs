using Microsoft.EntityFrameworkCore;

namespace AccAssistant.Storage.Audit;

/// <summary>What operators know people by.</summary>
public static class AuditNames
{
    /// <summary>By Autodesk id, the name at the last sign-in; who has none is not among them.</summary>
    public static Task<Dictionary<string, string>> NamesOfAsync(this AppDbContext database, IEnumerable<string> people, CancellationToken cancellationToken)
    {
        var ids = people.Distinct().ToList();
        return database.AuditPeople.AsNoTracking().Where(person => ids.Contains(person.UserId)).ToDictionaryAsync(person => person.UserId, person => person.Name, cancellationToken);
    }
}
