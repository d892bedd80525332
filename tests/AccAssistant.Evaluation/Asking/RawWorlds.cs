using System.Net.Http.Headers;
using AccAssistant.Tests.Support;
using AccAssistant.Tests.Support.RawRecords;

namespace AccAssistant.Evaluation.Asking;

/// <summary>Projects as raw JSON, each read once per person; nothing changes while questions are asked.</summary>
internal sealed class RawWorlds(Site site) : IDisposable
{
    private readonly Dictionary<string, HttpClient> people = [];
    private readonly Dictionary<(string Who, string Project), RawProject> read = [];

    public async Task<RawProject> ReadAsync(string who, string projectId, CancellationToken cancellationToken)
    {
        if (read.TryGetValue((who, projectId), out var known))
            return known;
        var http = await ConnectAsync(who, cancellationToken);
        return read[(who, projectId)] = await new RawReading(http, projectId, cancellationToken).ReadAsync(site.Now, Site.PersonId(who));
    }

    public async Task<IReadOnlyList<string>> FilesOfRfisAsync(string who, string projectId, IReadOnlyList<string> numbers, CancellationToken cancellationToken)
    {
        var files = new List<string>();
        foreach (var number in numbers)
        {
            var rfi = (await ReadAsync(who, projectId, cancellationToken)).Records.Single(record => record.Module == "rfis" && record.Number == $"RFI {number}");
            files.AddRange(await new RawReading(await ConnectAsync(who, cancellationToken), projectId, cancellationToken).FilesOfRfiAsync(rfi.Id));
        }

        return files;
    }

    public void Dispose()
    {
        foreach (var http in people.Values)
            http.Dispose();
    }

    private async Task<HttpClient> ConnectAsync(string who, CancellationToken cancellationToken)
    {
        if (people.TryGetValue(who, out var known))
            return known;
        var http = site.ConnectToSandbox();
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", await SandboxSignIn.TokenAsync(http, site.ClientSecret, Site.PersonId(who), cancellationToken));
        return people[who] = http;
    }
}
