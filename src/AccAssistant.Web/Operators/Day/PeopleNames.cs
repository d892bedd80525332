using AccAssistant.Storage;
using AccAssistant.Storage.Audit;

namespace AccAssistant.Web.Operators.Day;

internal static class PeopleNames
{
    /// <summary>What operators know people by, as in the audit trail: the name at the last sign-in, else the Autodesk id.</summary>
    public static async Task<Func<string, string>> NamesAsync(this AppDbContext database, IEnumerable<string> people, CancellationToken cancellationToken)
    {
        var names = await database.NamesOfAsync(people, cancellationToken);
        return id => names.GetValueOrDefault(id, id);
    }
}
