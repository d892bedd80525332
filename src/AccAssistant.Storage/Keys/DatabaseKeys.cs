using System.Xml.Linq;
using AccAssistant.Storage.PostgreSql;
using Microsoft.AspNetCore.DataProtection.Repositories;
using Microsoft.EntityFrameworkCore;

namespace AccAssistant.Storage.Keys;

/// <summary>The data-protection keys of instances that share a database. None is ever taken away: each opens what it once sealed.</summary>
public sealed class DatabaseKeys(IDbContextFactory<PostgreSqlContext> databases) : IXmlRepository
{
    public IReadOnlyCollection<XElement> GetAllElements()
    {
        using var database = databases.CreateDbContext();
        return [.. database.Keys.AsNoTracking().Select(row => row.Xml).AsEnumerable().Select(XElement.Parse)];
    }

    public void StoreElement(XElement element, string friendlyName)
    {
        using var database = databases.CreateDbContext();
        database.Keys.Add(new KeyRow { Id = Guid.NewGuid(), Xml = element.ToString(SaveOptions.DisableFormatting) });
        database.SaveChanges();
    }
}
