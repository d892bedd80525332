using System.Net;
using AccAssistant.Acc.Http;
using AccAssistant.Storage.Audit;
using AccAssistant.Tests.Support;
using AccAssistant.Web;
using AccAssistant.Web.Cluster;
using Microsoft.Extensions.DependencyInjection;

namespace AccAssistant.Tests.EndToEnd;

/// <summary>What cannot be read is said in its place; the rest of the page stands.</summary>
public sealed class TodayPageInPartsTests(TodayPageInPartsTests.BrokenApp app) : IClassFixture<TodayPageInPartsTests.BrokenApp>
{
    [Fact]
    public async Task A_quota_nobody_answers_for_and_a_cluster_that_is_not_told_leave_the_rest()
    {
        using var dana = await app.SignInAsync("Dana");
        // Her name comes with the audit trail, which is written a moment later.
        await app.Services.GetRequiredService<AuditTrail>().WrittenAsync(TestContext.Current.CancellationToken);

        using var answer = await dana.GetAsync("/operator/today?zone=UTC");
        var page = Page.Of(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal("could not be asked; the log says why", page.QuerySelector("[data-family=oss] td")!.Words());
        Assert.Equal(QuotaFamilies.All.Count - 1, page.QuerySelectorAll("[data-family]").Count(row => row.TextContent.Contains("not paused", StringComparison.Ordinal)));
        Assert.StartsWith("Instances aliveThis could not be read just now", page.QuerySelector(".day-versions > div:last-child")!.Words(), StringComparison.Ordinal);
        Assert.Contains("Dana Kowalski", page.QuerySelector("[aria-labelledby=day-people]")!.Words(), StringComparison.Ordinal);
    }

    public sealed class BrokenApp() : AppFixture(null, "--Operators:People=dana.kowalski@northgate.example")
    {
        protected override void Configure(IServiceCollection services)
        {
            var whole = services.Last(service => service.ServiceType == typeof(RequestQuotaFor)).ImplementationFactory!;
            services.AddSingleton<RequestQuotaFor>(provider =>
            {
                var found = (RequestQuotaFor)whole(provider);
                return family => family == QuotaFamilies.Storage ? throw new TimeoutException("Nobody keeps it.") : found(family);
            });
            services.AddSingleton<ClusterNow>(_ => () => throw new InvalidOperationException("There is none."));
        }
    }
}
