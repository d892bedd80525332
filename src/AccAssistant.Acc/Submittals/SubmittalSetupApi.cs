using AccAssistant.Acc.Http;
using AccAssistant.Acc.Projects;

namespace AccAssistant.Acc.Submittals;

/// <summary>What a project has set up for its submittals. ACC projects only, as <see cref="SubmittalsApi"/>.</summary>
public sealed class SubmittalSetupApi(AccHttp http)
{
    /// <remarks>GET .../packages.</remarks>
    public Task<IReadOnlyList<SubmittalPackage>> ListPackagesAsync(Reader reader, Project project, CancellationToken cancellationToken) =>
        http.ReadByLinkAsync(reader, offset => SubmittalSetupRequests.Packages(project, offset), SubmittalsJson.Default.ListWireSubmittalPackageWire, wire => wire.ToPackage(), cancellationToken)
            .AllAsync(package => package.Id, cancellationToken);

    /// <remarks>GET .../packages/{packageId}.</remarks>
    public async Task<SubmittalPackage> GetPackageAsync(Reader reader, Project project, string packageId, CancellationToken cancellationToken)
    {
        var request = SubmittalSetupRequests.Package(project, packageId);
        var wire = await http.ReadAsync(reader, request, SubmittalsJson.Default.SubmittalPackageWire, cancellationToken);
        return wire.ToPackage() ?? throw AccFailures.Unreadable(request, "it is no package");
    }

    /// <remarks>GET .../specs.</remarks>
    public Task<IReadOnlyList<SubmittalSpec>> ListSpecsAsync(Reader reader, Project project, CancellationToken cancellationToken) =>
        http.ReadByLinkAsync(reader, offset => SubmittalSetupRequests.Specs(project, offset), SubmittalsJson.Default.ListWireSubmittalSpecWire, wire => wire.ToSpec(), cancellationToken)
            .AllAsync(spec => spec.Id, cancellationToken);

    /// <remarks>GET .../specs/{specId}.</remarks>
    public async Task<SubmittalSpec> GetSpecAsync(Reader reader, Project project, string specId, CancellationToken cancellationToken)
    {
        var request = SubmittalSetupRequests.Spec(project, specId);
        var wire = await http.ReadAsync(reader, request, SubmittalsJson.Default.SubmittalSpecWire, cancellationToken);
        return wire.ToSpec() ?? throw AccFailures.Unreadable(request, "it is no spec section");
    }

    /// <remarks>GET .../item-types/{typeId}.</remarks>
    public async Task<SubmittalType> GetTypeAsync(Reader reader, Project project, string typeId, CancellationToken cancellationToken)
    {
        var request = SubmittalSetupRequests.Type(project, typeId);
        var wire = await http.ReadAsync(reader, request, SubmittalsJson.Default.SubmittalTypeWire, cancellationToken);
        return wire.ToSubmittalType() ?? throw AccFailures.Unreadable(request, "it is no type");
    }

    /// <remarks>GET .../responses/{responseId}.</remarks>
    public async Task<SubmittalResponse> GetResponseAsync(Reader reader, Project project, string responseId, CancellationToken cancellationToken)
    {
        var request = SubmittalSetupRequests.Response(project, responseId);
        var wire = await http.ReadAsync(reader, request, SubmittalsJson.Default.SubmittalResponseWire, cancellationToken);
        return wire.ToResponse() ?? throw AccFailures.Unreadable(request, "it is no response");
    }

    /// <summary>Who holds the part of the manager: people, companies or roles.</summary>
    /// <remarks>GET .../settings/mappings.</remarks>
    public async Task<IReadOnlyList<SubmittalManager>> ListManagersAsync(Reader reader, Project project, CancellationToken cancellationToken) =>
        await http.ReadByLinkAsync(reader, offset => SubmittalSetupRequests.Managers(project, offset), SubmittalsJson.Default.ListWireSubmittalManagerWire, wire => wire.ToManager(), cancellationToken)
            .AllAsync(manager => manager.Id, cancellationToken);

    /// <summary>Every code of the module with its word, and how the project numbers its items.</summary>
    /// <remarks>GET .../metadata.</remarks>
    public async Task<SubmittalMetadata> GetMetadataAsync(Reader reader, Project project, CancellationToken cancellationToken) =>
        (await http.ReadAsync(reader, SubmittalSetupRequests.Metadata(project), SubmittalsJson.Default.SubmittalMetadataWire, cancellationToken)).ToMetadata();

    /// <summary>Who asks, and which parts they hold.</summary>
    /// <remarks>GET .../users/me.</remarks>
    public async Task<SubmittalMember> GetMeAsync(Reader reader, Project project, CancellationToken cancellationToken)
    {
        var request = SubmittalSetupRequests.Me(project);
        var wire = await http.ReadAsync(reader, request, SubmittalsJson.Default.SubmittalMemberWire, cancellationToken);
        return wire.ToMember() ?? throw AccFailures.Unreadable(request, "it names nobody");
    }
}
