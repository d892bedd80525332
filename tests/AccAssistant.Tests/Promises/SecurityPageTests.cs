using System.Text;
using AccAssistant.Tests.Support;

namespace AccAssistant.Tests.Promises;

/// <summary>The table of docs/security.md is what this suite would write: run once with <c>ACCEPT_PROMISES=1</c> to take a change over.</summary>
public sealed class SecurityPageTests
{
    private const string Begin = "<!-- promises -->\n";
    private const string End = "<!-- end of promises -->\n";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_page_lists_every_promise_with_the_tests_that_hold_it()
    {
        var path = Repository.File("docs/security.md");
        var page = (await File.ReadAllTextAsync(path, Cancellation)).ReplaceLineEndings("\n");
        var (begin, end) = (page.IndexOf(Begin, StringComparison.Ordinal) + Begin.Length, page.IndexOf(End, StringComparison.Ordinal));
        Assert.True(begin >= Begin.Length && end >= begin, "The page has lost the marks around its table.");
        var table = Table();
        if (Environment.GetEnvironmentVariable("ACCEPT_PROMISES") == "1")
            await File.WriteAllTextAsync(path, page[..begin] + table + page[end..], Cancellation);
        else
            Assert.Equal(table, page[begin..end]);
    }

    private static string Table()
    {
        var table = new StringBuilder("| | Promise | Held by |\n|---|---|---|\n");
        foreach (var promise in Promise.All)
        {
            var classes = promise.Classes().Select(type => $"`{type.Name}` ({Tests(type)})").ToList();
            table.Append(null, $"| {promise.Number} | {promise.Title} | {(classes.Count > 0 ? string.Join(", ", classes) : "tests not gathered under its name yet")} |\n");
        }

        return table.ToString();
    }

    private static int Tests(Type type) =>
        type.GetMethods().Count(method => method.GetCustomAttributes(typeof(FactAttribute), inherit: true).Length > 0);
}
