using AccAssistant.Acc.Issues;
using AccAssistant.Acc.People;
using AccAssistant.Records;

namespace AccAssistant.Tests.Records;

/// <summary>Random issues and random queries against loops so plain that they are obviously right.</summary>
public sealed class RandomQueryTests
{
    private static readonly string[] Statuses = ["draft", "open", "pending", "in_progress", "in_review", "completed", "not_approved", "in_dispute", "closed"];
    private static readonly DateOnly Today = Make.Day("2026-11-23");

    public static TheoryData<int> Seeds => [.. Enumerable.Range(1, 40)];

    [Theory]
    [MemberData(nameof(Seeds))]
    public async Task Counts_groups_and_order_equal_those_of_a_plain_loop(int seed)
    {
        var random = new Random(seed);
        var fake = new FakeProject { PageSize = random.Next(1, 30), Now = "2026-11-23" };
        fake.People.AddRange([Make.Person("A", "Ann", "c1", "Alpha"), Make.Person("B", "Bob", "c1", "Alpha"), Make.Person("C", "Cyd", "c2", "Beta")]);
        fake.Companies.AddRange([new Company("c1", "g1", "Alpha", null), new Company("c2", "g2", "Beta", null)]);
        for (var i = random.Next(60); i > 0; i--)
            fake.Issues.Add(Issue(i, random));

        var (status, isStatus) = Pick(random, StatusCases());
        var (holder, isHolder) = Pick(random, HolderCases());
        var (due, isDue) = Pick(random, DueCases());
        var result = await fake.Query(RecordModule.Issues, string.Join("; ", new[] { status, holder, due, "group: company", "sort: number desc" }.Where(part => part.Length > 0)));

        var expected = new List<Issue>();
        foreach (var issue in fake.Issues)
        {
            if (!issue.Deleted && isStatus(issue) && isHolder(issue.AssignedTo?.Id) && isDue(issue.DueDate))
                expected.Add(issue);
        }

        Assert.Equal(expected.Count, result.Receipt.Matched);
        Assert.Equal(expected.Select(issue => issue.DisplayId).OrderDescending().Select(number => $"#{number}"), result.Rows.Select(row => row.Record.Label));
        foreach (var company in new[] { "Alpha", "Beta", "(nobody)" })
            Assert.Equal(expected.Count(issue => CompanyOf(issue.AssignedTo?.Id) == company), result.Groups.FirstOrDefault(group => group.Name == company)?.Count ?? 0);
    }

    private static Issue Issue(int number, Random random)
    {
        Party?[] parties = [null, Make.User("A"), Make.User("B"), Make.User("C"), Make.Company("g1"), Make.Company("g2")];
        var due = random.Next(4) == 0 ? null : Today.AddDays(random.Next(-10, 11)).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
        return Make.Issue(number, Statuses[random.Next(Statuses.Length)], due, parties[random.Next(parties.Length)], published: random.Next(10) > 0, deleted: random.Next(10) == 0);
    }

    private static (string Where, Func<Issue, bool> Fits)[] StatusCases() =>
    [
        ("", issue => !Draft(issue)),
        ("status: any", _ => true),
        ("status: open", Open),
        ("status: overdue", issue => Open(issue) && issue.DueDate is { } due && due < Today),
        ("status: closed, draft", issue => Draft(issue) || issue.Status == "closed"),
        ("status: in_review, Not approved", issue => issue.Status is "in_review" or "not_approved"),
    ];

    private static (string Where, Func<string?, bool> Fits)[] HolderCases() =>
    [
        ("", _ => true),
        ("assignee: nobody", id => id is null),
        ("assignee: ann", id => id == "A"),
        ("assignee: ALPHA", id => id is "A" or "B" or "g1"),
        ("assignee: bob, beta", id => id is "B" or "C" or "g2"),
    ];

    private static (string Where, Func<DateOnly?, bool> Fits)[] DueCases() =>
    [
        ("", _ => true),
        ("due: none", day => day is null),
        ("due: today", day => day == Today),
        ("due: this week", day => day is { Month: 11, Day: >= 23 and <= 29 }),
        ("due: before 2026-11-20", day => day is { Month: 11, Day: < 20 }),
        ("due: 2026-11-20..2026-11-25", day => day is { Month: 11, Day: >= 20 and <= 25 }),
    ];

    private static bool Draft(Issue issue) => issue.Status == "draft" || !issue.Published;

    private static bool Open(Issue issue) => !Draft(issue) && issue.Status != "closed";

    private static string CompanyOf(string? id) => id switch { null => "(nobody)", "A" or "B" or "g1" => "Alpha", _ => "Beta" };

    private static T Pick<T>(Random random, T[] cases) => cases[random.Next(cases.Length)];
}
