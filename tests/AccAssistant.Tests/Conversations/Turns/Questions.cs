using AccAssistant.Acc;
using AccAssistant.Acc.Projects;
using AccAssistant.Conversations.Turns;
using AccAssistant.Records;

namespace AccAssistant.Tests.Conversations.Turns;

internal static class Questions
{
    public static readonly ProjectId Project = new(Guid.Parse("6e3a6c1e-0d3f-4b55-9d5b-3b8f2f6f0a01"));

    public static Question Of(string text, string requestId = "request-1", Guid? replaces = null, string userId = "USER1") =>
        new(Context(userId), "Priya Shah", text, requestId, replaces);

    private static RecordContext Context(string userId) => new(
        new Caller(userId, "session-1"),
        new Project(Project, "Riverside Office Tower", "account", "Account", "US", Platform.Acc, "America/Chicago", Project.ToString()),
        "America/Chicago");
}
