using System.Globalization;
using AccAssistant.Acc;
using AccAssistant.Acc.Projects;
using AccAssistant.Conversations.Models;
using AccAssistant.Conversations.Turns;
using AccAssistant.Records;
using AccAssistant.Records.Queries;

namespace AccAssistant.Tests.Conversations.Plugins;

/// <summary>Replies of the records, small enough to read.</summary>
internal static class Samples
{
    public static readonly RecordContext Context = new(
        new Caller("DKX4QN7MWP2A", "session"),
        new Project(new ProjectId(Guid.Parse("4c1f2f0a-8a57-4d0e-9f0e-0d8f7a1f5a11")), "10050 - Riverside Office Tower", "account", "Northgate Builders", "US", Platform.Acc, "America/Chicago", "container"),
        null);

    public static readonly Budgets Free = Budgets.Free;

    /// <summary>A turn of <see cref="Context"/> with nothing asked before.</summary>
    public static TurnWork Work(RecordContext? context = null, string userName = "Dana Kowalski", params IReadOnlyList<PastTurn> past) =>
        new(Guid.Empty, new Question(context ?? Context, userName, "How many RFIs are open?", "request", null), past);

    public static readonly IReadOnlyList<ResultColumn> Columns =
    [
        new("Number", ColumnKind.Number), new("Title", ColumnKind.Text), new("Status", ColumnKind.Text),
        new("Ball in court", ColumnKind.Text), new("Due", ColumnKind.Date), new("Days late", ColumnKind.DaysLate),
    ];

    public static Receipt Receipt(string filter, int matched, int read = 412, int total = 412) => new(
        filter,
        matched,
        read,
        total,
        new DateTimeOffset(2026, 11, 23, 15, 10, 0, TimeSpan.Zero),
        "America/Chicago",
        ["overdue = due before 2026-11-23 and still open", "3 open ones have no due date"],
        [],
        0.42);

    public static ResultRow Row(int number, string title = "Sleeve elevation at beam B-307", string holder = "Priya Shah") => new(
        Link(number, title),
        [$"RFI-{number}", title, "Open", holder, "2026-11-10", "13"]);

    public static RecordLink Link(int number, string title = "Sleeve elevation at beam B-307") =>
        new(RecordModule.Rfis, number.ToString(CultureInfo.InvariantCulture), $"RFI-{number}", title, $"https://acc.example/rfis/{number}");

    public static ResultSet Set(Receipt receipt, params ResultRow[] rows) => new("k7f3q", [RecordModule.Rfis], "status: overdue", Columns, rows, [], null, null, receipt);
}
