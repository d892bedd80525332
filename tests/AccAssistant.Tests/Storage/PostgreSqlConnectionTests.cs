using AccAssistant.Storage.PostgreSql;
using Npgsql;

namespace AccAssistant.Tests.Storage;

public sealed class PostgreSqlConnectionTests
{
    [Theory]
    [InlineData("Host=db.example", GssEncryptionMode.Disable)]
    [InlineData("Host=db.example;GSS Encryption Mode=Require", GssEncryptionMode.Require)]
    public void Kerberos_is_not_tried_unless_the_connection_string_says_so(string connection, GssEncryptionMode expected)
    {
        var full = new NpgsqlConnectionStringBuilder(PostgreSqlConnection.WithLimits(connection));

        Assert.Equal(expected, full.GssEncryptionMode);
    }

    [Fact]
    public void Waiting_has_an_end_which_the_connection_string_may_move()
    {
        var full = new NpgsqlConnectionStringBuilder(PostgreSqlConnection.WithLimits("Host=db.example;Command Timeout=40"));

        Assert.Equal((5, 40), (full.Timeout, full.CommandTimeout));
    }
}
