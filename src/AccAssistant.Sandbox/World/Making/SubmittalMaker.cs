using System.Globalization;
using AccAssistant.Sandbox.Acc.Wire;
using AccAssistant.Sandbox.World.Texts;

namespace AccAssistant.Sandbox.World.Making;

/// <summary>A submittal register: written early, worked off by the dates material is needed.</summary>
internal sealed class SubmittalMaker(Site site, SubmittalSetup setup, FileMaker files, Dice dice)
{
    private static readonly string[] TypeCodes = ["SD", "PD", "SA", "CE", "MU", "OM"];
    private static readonly int[] LeadTimes = [7, 14, 14, 21, 28, 28, 42, 56, 84, 112];
    private readonly Dictionary<string, int> numbers = [];
    private readonly List<WireSubmittalRevision> revisions = [];

    /// <summary>Filled by <see cref="Make"/>.</summary>
    public IReadOnlyList<WireSubmittalRevision> Revisions => revisions;

    public IReadOnlyList<WireSubmittal> Make()
    {
        if (site.Plan.Submittals == 0)
        {
            return [];
        }

        var voided = Math.Max(1, site.Plan.Submittals / 45);
        var count = site.Plan.Submittals + voided;
        var gone = dice.PickSome([.. Enumerable.Range(10, count - 10)], voided).ToHashSet();
        var hostile = site.Plan.HostileTitles
            ? dice.PickSome([.. Enumerable.Range(20, count - 20).Where(i => !gone.Contains(i))], HostileTitles.Submittals.Count).Select((index, order) => (index, order)).ToDictionary(pair => pair.index, pair => HostileTitles.Submittals[pair.order])
            : [];
        var items = new List<WireSubmittal>(count);
        for (var i = 0; i < count; i++)
        {
            items.Add(Item(i + 1, count, gone.Contains(i), hostile.GetValueOrDefault(i)));
        }

        return items;
    }

    private WireSubmittal Item(int identifier, int count, bool isVoid, string? hostileTitle)
    {
        // One item of each section first, then at random.
        var section = identifier <= setup.Sections.Count ? setup.Sections[identifier - 1] : dice.Pick(setup.Sections);
        var template = dice.Pick(section.Texts.Items);
        var words = new Wording(dice, dice.Pick(site.Places), "S", site.Metric);
        var sequence = numbers[section.Row.Id] = numbers.GetValueOrDefault(section.Row.Id) + 1;
        var dates = SubmittalDates.Roll(site, dice, dice.Pick(LeadTimes));
        var state = isVoid ? "void" : State(dates.DaysLeft, sequence > 2);
        var unnumbered = state == "draft" || (sequence > 3 && dice.Chance(0.015));
        var number = unnumbered ? null : site.Plan.SubmittalNumbering == "1" ? identifier.ToString(CultureInfo.InvariantCulture) : string.Create(CultureInfo.InvariantCulture, $"{section.Row.Identifier}-{sequence}");
        var package = setup.Packages.FirstOrDefault(package => package.SpecId == section.Row.Id);
        var inPackage = dice.Chance(0.55) ? package : null;
        var company = site.Team.Company(section.Texts.Trade);
        var created = site.Calendar.WorkingTime(dice.Chance(0.7) ? site.Plan.AgeDays : site.DaysAgo(identifier - 1, count), dice);
        var item = new WireSubmittal
        {
            Id = dice.Id(),
            Identifier = identifier,
            CustomIdentifier = number,
            CustomIdentifierHumanReadable = number ?? "Unspecified",
            TypeId = setup.Types[Array.IndexOf(TypeCodes, template[..2])].Id,
            SpecId = section.Row.Id,
            SpecIdentifier = section.Row.Identifier,
            SpecTitle = section.Row.Title,
            Subsection = $"1.{dice.Between(2, 6)} {(char)('A' + dice.Between(0, 4))}",
            Title = hostileTitle ?? words.Fill(template[3..]),
            Description = dice.Chance(0.2) ? "Include calculations and manufacturer's data." : null,
            Priority = dice.Chance(0.12) ? "High" : dice.Chance(0.1) ? "Low" : "Normal",
            StateId = state,
            StatusId = Status(state),
            Manager = dice.Chance(0.7) ? SandboxPeople.Dana.AutodeskId : site.Team.Someone("gc", dice).AutodeskId,
            ManagerType = "1",
            Subcontractor = dice.Chance(0.7) ? site.Team.GroupId(company) : site.Team.Someone(section.Texts.Trade, dice).AutodeskId,
            Watchers = dice.Chance(0.4) ? [new WireSubmittalWatcher(dice.Pick(site.Team.Present).AutodeskId, "1")] : [],
            LeadTime = dates.LeadTime,
            RequiredOnJobDate = dates.RequiredOnJob,
            RequiredDate = dates.RequiredOnJob?.AddDays(-7),
            RequiredApprovalDate = dates.RequiredApproval,
            SubmitterDueDate = dates.SubmitterDue,
            ManagerDueDate = dates.ManagerDue,
            DueDate = state == "rev" && dice.Chance(0.06) ? site.Calendar.Today : dates.Due,
            PackageId = inPackage?.Id,
            PackageIdentifier = inPackage?.Identifier,
            PackageTitle = inPackage?.Title,
            PackageSpecIdentifier = inPackage?.SpecIdentifier,
            FolderUrn = "urn:adsk.wipprod:fs.folder:co." + dice.Urn(),
            CreatedAt = created,
            CreatedBy = SandboxPeople.Dana.AutodeskId,
            UpdatedAt = created,
            UpdatedBy = SandboxPeople.Dana.AutodeskId,
        };
        item.SubcontractorType = item.Subcontractor.StartsWith("58", StringComparison.Ordinal) ? "2" : "1";
        new SubmittalCourse(site, setup, files, dice).Run(item, dates, revisions);
        return item;
    }

    private string State(int daysLeft, bool mayBeDraft)
    {
        var roll = dice.Share();
        var state = daysLeft switch
        {
            < -20 => roll < 0.955 ? "sbc-2" : roll < 0.98 ? "rev" : "mgr-2",
            < 0 => roll < 0.6 ? "sbc-2" : roll < 0.82 ? "rev" : roll < 0.88 ? "mgr-1" : roll < 0.94 ? "mgr-2" : "sbc-1",
            < 14 => roll < 0.5 ? "rev" : roll < 0.66 ? "mgr-1" : roll < 0.84 ? "sbc-1" : roll < 0.9 ? "mgr-2" : "sbc-2",
            < 28 => roll < 0.22 ? "mgr-1" : roll < 0.34 ? "rev" : "sbc-1",
            _ => roll < 0.06 ? "draft" : roll < 0.09 ? "mgr-1" : "sbc-1",
        };
        return state == "draft" && !mayBeDraft ? "sbc-1" : state;
    }

    private static string Status(string state) => state switch
    {
        "sbc-1" => "1",
        "sbc-2" => "3",
        "void" => "4",
        "draft" => "6",
        _ => "2",
    };
}
