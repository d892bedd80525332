using System.Net;
using System.Reflection;
using System.Text.RegularExpressions;
using AccAssistant.Acc;
using AccAssistant.Acc.Accounts;
using AccAssistant.Acc.Http;
using AccAssistant.Acc.Issues;
using AccAssistant.Acc.Projects;
using AccAssistant.Records.Snapshots;
using AccAssistant.Tests.Support;

namespace AccAssistant.Tests.Acc;

/// <summary>Every failure of every request is in the phrase book.</summary>
public sealed class KnownFailuresTests
{
    private static readonly HttpStatusCode[] Statuses = [(HttpStatusCode)302, (HttpStatusCode)400, (HttpStatusCode)401, (HttpStatusCode)403, (HttpStatusCode)404, (HttpStatusCode)410, (HttpStatusCode)408, (HttpStatusCode)418, (HttpStatusCode)503];

    [Fact]
    public void Whatever_goes_wrong_with_a_request()
    {
        var requests = typeof(AccRequest).Assembly.GetTypes()
            .Where(type => type.Name.EndsWith("Requests", StringComparison.Ordinal))
            .SelectMany(type => type.GetMethods(BindingFlags.Static | BindingFlags.Public))
            .Where(method => method.ReturnType == typeof(AccRequest))
            .Select(method => (AccRequest)method.Invoke(null, [.. method.GetParameters().Select(Value)])!)
            .Append(ProjectRequests.Hubs)
            .ToList();

        Assert.InRange(requests.Count, 40, 200);
        Assert.All(requests.SelectMany(Failures), failure => KnownPhrases.AssertSentence(failure.Message));
    }

    [Theory]
    [InlineData("""^\s+"(?<said>[A-Za-z ]+)"\)$""", "such file")]
    [InlineData("""Unreadable\([^"=]*"(?<said>[^"]+)["]""", "it is empty")]
    public void What_is_read_and_what_is_wrong_with_it_wherever_the_code_says_so(string pattern, string one)
    {
        var said = Repository.Sources("src/AccAssistant.Acc").SelectMany(file => Regex.Matches(File.ReadAllText(file), pattern, RegexOptions.Multiline)).Select(match => match.Groups["said"].Value).ToHashSet();

        Assert.Contains(one, said);
        Assert.All(said, text => KnownPhrases.AssertSentence(text.StartsWith("it", StringComparison.Ordinal)
            ? AccFailures.Unreadable(ProjectRequests.Hubs, text).Message
            : AccFailures.Silent(ProjectRequests.Hubs with { Subject = text }).Message));
    }

    [Fact]
    public void Why_a_list_is_not_whole_and_what_the_list_of_accounts_warns_of()
    {
        var reasons = Enum.GetValues<AccErrorKind>()
            .SelectMany(kind => new[] { new AccException(kind, "", ""), new AccException(kind, "", "", null, TimeSpan.FromSeconds(40)) })
            .Select(PartFailure.ReasonOf)
            .Append(ListRead<Issue>.Moved);
        var warnings = new[] { new HubWarningWire("403", "EMEA (failed)"), new HubWarningWire("500", "?"), new HubWarningWire("500", "US") };

        Assert.All(reasons, reason => KnownPhrases.AssertSentence($"void submittals could not all be read ({reason})"));
        Assert.All(warnings, warning => KnownPhrases.AssertSentence(warning.ToSentence()));
    }

    private static IEnumerable<AccException> Failures(AccRequest request) =>
    [
        .. from status in Statuses from code in Enum.GetValues<GatewayCode>() select AccFailures.Of(request, status, code),
        .. Statuses.Select(status => AccFailures.Of(request with { IsRecord = true }, status, GatewayCode.None)),
        AccFailures.SignIn(request), AccFailures.Unreachable(request, null), AccFailures.Silent(request), AccFailures.ForeignHost(request), AccFailures.AccountUnknown(request),
        AccFailures.Limited(request, TimeSpan.FromSeconds(1)), AccFailures.Limited(request, TimeSpan.FromMinutes(40)),
        AccFailures.NotOnBim360(request, "RFIs"), AccFailures.NotOnBim360(request, "submittals"),
    ];

    private static object? Value(ParameterInfo parameter) => parameter.ParameterType switch
    {
        var type when type == typeof(string) => "x",
        var type when type == typeof(Project) => AccRig.Project(),
        var type when type == typeof(Account) => new Account("x", "US"),
        var type when type == typeof(HubWire) => HubWire.Of(AccRig.Project()),
        var type when type == typeof(DateTimeOffset) => DateTimeOffset.UnixEpoch,
        var type => Activator.CreateInstance(type),
    };
}
