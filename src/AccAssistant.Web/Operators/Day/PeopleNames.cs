using AccAssistant.Storage;
using Microsoft.EntityFrameworkCore;

namespace AccAssistant.Web.Operators.Day;

internal static class PeopleNames
{
    /// <summary>What operators know people by, as in the audit trail: the name at the last sign-in, else the Autodesk id.</summary>
    public static async Task<Func<string, string>> NamesAsync(this AppDbContext database, IEnumerable<string> people, CancellationToken cancellationToken)
    {
        var ids = people.Distinct().ToList();
        var names = await database.AuditPeople.AsNoTracking().Where(person => ids.Contains(person.UserId)).ToDictionaryAsync(person => person.UserId, person => person.Name, cancellationToken);
        return id => names.GetValueOrDefault(id, id);
    }
}
