using AccAssistant.Records.Queries;

namespace AccAssistant.Tests.Records;

public sealed class QueryTextTests
{
    [Theory]
    [InlineData("module: all; status: overdue; group: company", "", "module: all; status: overdue; group: company")]
    [InlineData("module: all; status: overdue; group: company", "module: rfis; group: assignee", "module: rfis; status: overdue; group: assignee")]
    [InlineData("module: rfis; status: open; sort: due", "overdue", "module: rfis; status: overdue; sort: due")]
    [InlineData("module: all; due: next 7 days", "due: this week; cost: Yes; module: rfis", "module: rfis; cost: Yes; due: this week")]
    public void What_is_said_again_takes_the_place_of_what_was_said_and_the_rest_stays(string query, string changes, string together) =>
        Assert.Equal(together, QueryText.With(query, changes));

    [Theory]
    [InlineData("status: open", true)]
    [InlineData("Ball in court: me", true)]
    [InlineData("custom Trade: Drywall", true)]
    [InlineData("pipe: riser", false)]
    [InlineData("open", false)]
    [InlineData(": open", false)]
    public void Words_with_a_colon_in_them_are_no_key(string part, bool key) => Assert.Equal(key, QueryText.HasKey(part));

    [Theory]
    [InlineData("a; b")]
    [InlineData("12\" pipe")]
    [InlineData("plain words")]
    public void A_value_comes_back_as_it_was_put_in(string value) =>
        Assert.Equal(value, QueryText.ValueOf($"module: rfis; {QueryText.Part("text", value)}", "text"));

    [Fact]
    public void What_is_not_in_a_query_is_empty() => Assert.Equal("", QueryText.ValueOf("module: rfis", "text"));

    [Theory]
    [InlineData("Lumen Architects", "Lumen Architects")]
    [InlineData("Acme, Inc.", "\"Acme, Inc.\"")]
    [InlineData("A; B", "\"A; B\"")]
    [InlineData("North: Tower", "\"North: Tower\"")]
    [InlineData("The \"Big\" One", "\"The \"\"Big\"\" One\"")]
    public void One_name_is_written_so_that_it_is_read_as_one(string name, string written)
    {
        Assert.Equal(written, QueryText.Value(name));
        Assert.Equal($"module: rfis; assignee: {name}", QueryText.Normal($"module: rfis; assignee: {written}").Replace("\"\"", "'", StringComparison.Ordinal).Replace("\"", "", StringComparison.Ordinal).Replace("'", "\"", StringComparison.Ordinal));
    }
}
