using AccAssistant.Sandbox.Acc.Wire;

namespace AccAssistant.Sandbox.World;

/// <summary>One project. Its records are made when first asked for.</summary>
public sealed class SandboxProject
{
    private readonly IReadOnlyDictionary<string, ProjectRights> rights;
    private readonly Lazy<ProjectContent> content;
    private readonly Lazy<StoredFiles> files;
    private readonly TimeProvider clock;

    public SandboxProject(
        SandboxHub hub,
        WireProject facts,
        string issueContainerId,
        IReadOnlyDictionary<string, ProjectRights> rights,
        Func<ProjectContent> content,
        TimeProvider clock)
    {
        (Hub, Facts, IssueContainerId) = (hub, facts, issueContainerId);
        (this.rights, this.clock) = (rights, clock);
        this.content = new Lazy<ProjectContent>(content);
        files = new Lazy<StoredFiles>(() => StoredFiles.Of(this));
    }

    public string Id => Facts.Id;

    public string Name => Facts.Name;

    public SandboxHub Hub { get; }

    public WireProject Facts { get; }

    public bool IsBim360 => Facts.Platform == "bim360";

    /// <summary>Where issues and locations live; the project's own id but for BIM 360.</summary>
    public string IssueContainerId { get; }

    public ProjectContent Content => content.Value;

    /// <summary>Null for people who are not members.</summary>
    public ProjectRights? RightsOf(string autodeskId) => rights.GetValueOrDefault(autodeskId);

    public IEnumerable<string> Members => rights.Keys;

    internal StoredFiles Files => files.Value;

    /// <summary>Changes a copy of the issue and puts it in place; <c>updatedAt</c> becomes now unless the change set it.</summary>
    public WireIssue UpdateIssue(string id, Action<WireIssue> change) => Content.Issues.Update(id, issue =>
    {
        var changed = issue with { };
        change(changed);
        changed.UpdatedAt = changed.UpdatedAt == issue.UpdatedAt ? clock.GetUtcNow() : changed.UpdatedAt;
        return changed;
    });

    /// <inheritdoc cref="UpdateIssue"/>
    public WireRfi UpdateRfi(string id, Action<WireRfi> change) => Content.Rfis.Update(id, rfi =>
    {
        var changed = rfi with { };
        change(changed);
        changed.UpdatedAt = changed.UpdatedAt == rfi.UpdatedAt ? clock.GetUtcNow() : changed.UpdatedAt;
        return changed;
    });

    /// <inheritdoc cref="UpdateIssue"/>
    public WireSubmittal UpdateSubmittal(string id, Action<WireSubmittal> change) => Content.Submittals.Update(id, item =>
    {
        var changed = item with { };
        change(changed);
        changed.UpdatedAt = changed.UpdatedAt == item.UpdatedAt ? clock.GetUtcNow() : changed.UpdatedAt;
        return changed;
    });

    public void AddIssue(WireIssue issue) => Content.Issues.Add(issue);

    public void AddRfi(WireRfi rfi) => Content.Rfis.Add(rfi);

    public void AddSubmittal(WireSubmittal item) => Content.Submittals.Add(item);
}
