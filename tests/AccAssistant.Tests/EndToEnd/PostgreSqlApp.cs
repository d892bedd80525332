using AccAssistant.Tests.Storage;
using AccAssistant.Tests.Support;

namespace AccAssistant.Tests.EndToEnd;

/// <summary>The app over PostgreSQL, with Dana as its operator.</summary>
/// <param name="settings">More of them, as <c>--Section:Key=value</c>.</param>
internal sealed class PostgreSqlApp(PostgreSqlDatabase database, params string[] settings)
    : AppFixture(null, ["--Operators:People=dana.kowalski@northgate.example", "--Storage:Provider=PostgreSql", "--Storage:ConnectionString=" + database.ConnectionString, .. settings]);
