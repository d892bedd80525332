using System.Reflection;
using AccAssistant.Acc;
using AccAssistant.Acc.Accounts;
using AccAssistant.Acc.Attachments;
using AccAssistant.Acc.Http;
using AccAssistant.Acc.Issues;
using AccAssistant.Acc.Projects;
using AccAssistant.Acc.Rfis;
using AccAssistant.Acc.Submittals;
using AccAssistant.Tests.Support;

namespace AccAssistant.Tests.Proof.Specs;

/// <summary>Calls every method the client offers, whatever there are: one added tomorrow is called tomorrow.</summary>
internal sealed class ApiTour(SandboxClient client, Project project)
{
    private static readonly DateTimeOffset Since = AppFixture.Now.AddDays(-30);
    private readonly Dictionary<string, string> ids = [];
    private Attachment[] attachments = [];

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    /// <returns>The methods called, as <c>IssuesApi.ListAsync</c>.</returns>
    public async Task<IReadOnlyList<string>> CallAllAsync()
    {
        await FindRecordsAsync();
        var called = new List<string>();
        foreach (var method in Methods())
        {
            foreach (var arguments in ArgumentsOf(method))
                await CallAsync(method, arguments);
            called.Add($"{method.DeclaringType!.Name}.{method.Name}");
        }

        return called;
    }

    private static IEnumerable<MethodInfo> Methods() =>
        typeof(AccHttp).Assembly.GetExportedTypes()
            .Where(type => type.Name.EndsWith("Api", StringComparison.Ordinal))
            .SelectMany(type => type.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly))
            .Where(method => method.GetParameters() is [{ ParameterType: var first }, ..] && first == typeof(Reader));

    /// <summary>Records with comments and files, so that their lists are not empty.</summary>
    private async Task FindRecordsAsync()
    {
        var content = client.World.FindProject(project.Id.ToString())!.Content;
        ids["issueId"] = content.Issues.All.First(issue => !issue.Deleted && issue.CommentCount > 0 && issue.AttachmentCount > 0).Id;
        ids["rfiId"] = content.Rfis.All.First(rfi => content.Attachments.Contains(rfi.Id) && content.Comments.ContainsKey(rfi.Id)).Id;
        ids["itemId"] = content.Submittals.All.First(item => content.SubmittalAttachments.Contains(item.Id) && item.StateId == "rev").Id;
        var step = (await client.Get<SubmittalsApi>().ListStepsAsync(SandboxClient.Dana, project, ids["itemId"], Cancellation))[0];
        ids["stepId"] = step.Id;
        ids["taskId"] = step.Tasks[0].Id;
        ids["packageId"] = content.Packages[0].Id;
        ids["specId"] = content.Specs[0].Id;
        ids["typeId"] = content.SubmittalTypes[0].Id;
        ids["responseId"] = content.SubmittalResponses[0].Id;
        ids["userId"] = SandboxClient.Dana.UserId;
        attachments =
        [
            .. (await client.Get<IssuesApi>().ListAttachmentsAsync(SandboxClient.Dana, project, ids["issueId"], Cancellation)).Take(1),
            .. (await client.Get<RfisApi>().ListAttachmentsAsync(SandboxClient.Dana, project, ids["rfiId"], Cancellation)).Take(1),
            .. (await client.Get<SubmittalsApi>().ListAttachmentsAsync(SandboxClient.Dana, project, ids["itemId"], Cancellation)).Take(1),
        ];
        Assert.Equal(3, attachments.Length);
    }

    /// <summary>Every combination of what each parameter can be.</summary>
    private IEnumerable<object?[]> ArgumentsOf(MethodInfo method) => method.GetParameters().Aggregate(
        new[] { Array.Empty<object?>() }.AsEnumerable(),
        (lists, parameter) => lists.SelectMany(list => ValuesOf(method, parameter).Select(value => (object?[])[.. list, value])));

    private IEnumerable<object?> ValuesOf(MethodInfo method, ParameterInfo parameter) => parameter.ParameterType switch
    {
        var type when type == typeof(Reader) => [new Reader(SandboxClient.Dana)],
        var type when type == typeof(Project) => [project],
        var type when type == typeof(Account) => [new Account(project.AccountId, project.Region)],
        var type when type == typeof(CancellationToken) => [Cancellation],
        var type when type == typeof(bool) => [true, false],
        var type when type == typeof(DateTimeOffset) => [Since],
        var type when type == typeof(DateOnly) => [DateOnly.FromDateTime(Since.UtcDateTime)],
        var type when type == typeof(Attachment) => attachments,
        var type when type == typeof(string) && ids.TryGetValue(parameter.Name!, out var id) => [id],
        _ when parameter.HasDefaultValue => [parameter.DefaultValue],
        _ => throw new InvalidOperationException($"Say here what to give {method.DeclaringType!.Name}.{method.Name} for its {parameter.Name}."),
    };

    private async Task CallAsync(MethodInfo method, object?[] arguments)
    {
        var answer = method.Invoke(client.Get(method.DeclaringType!), BindingFlags.DoNotWrapExceptions, null, arguments, null);
        if (answer is Task task)
        {
            await task;
            return;
        }

        var drain = typeof(ApiTour).GetMethod(nameof(DrainAsync), BindingFlags.NonPublic | BindingFlags.Static)!
            .MakeGenericMethod(answer!.GetType().GetInterfaces().First(type => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IAsyncEnumerable<>)).GetGenericArguments());
        await (Task)drain.Invoke(null, [answer])!;
    }

    private static async Task DrainAsync<T>(IAsyncEnumerable<T> pages)
    {
        await foreach (var _ in pages.WithCancellation(Cancellation))
        {
        }
    }
}
