using AccAssistant.Tests.Storage;
using AccAssistant.Tests.Support;

namespace AccAssistant.Tests.EndToEnd;

/// <summary>The app over PostgreSQL, with Dana as its operator.</summary>
internal sealed class PostgreSqlApp(PostgreSqlDatabase database) : AppFixture(null, "--Operators:People=dana.kowalski@northgate.example", "--Storage:Provider=PostgreSql", "--Storage:ConnectionString=" + database.ConnectionString);
