using AccAssistant.Sandbox.Acc.Wire;
using AccAssistant.Sandbox.World.Texts;

namespace AccAssistant.Sandbox.World.Making;

/// <summary>A project's spec sections, packages, item types and responses.</summary>
internal sealed record SubmittalSetup(
    IReadOnlyList<(WireSubmittalSpec Row, SpecTexts Texts)> Sections,
    IReadOnlyList<WireSubmittalPackage> Packages,
    IReadOnlyList<WireSubmittalType> Types,
    IReadOnlyList<WireSubmittalResponse> Responses)
{
    private static readonly string[] TypeNames = ["Shop Drawing", "Product Data", "Sample", "Certificate", "Mock-up", "Closeout Document"];

    private static readonly (string Name, string Category)[] AnswerNames =
        [("Approved", "1"), ("Approved as Noted", "1"), ("Revise and Resubmit", "2"), ("Rejected", "3"), ("For Record Only", "1")];

    public IReadOnlyList<WireSubmittalSpec> Specs => [.. Sections.Select(section => section.Row)];

    public static SubmittalSetup For(Site site, Dice dice)
    {
        var at = site.SetUp(dice);
        if (site.Plan.Submittals == 0)
        {
            return new SubmittalSetup([], [], Kinds(at, dice), Answers(at, dice));
        }

        var count = Math.Clamp(site.Plan.Submittals / 8, 9, SpecTexts.All.Count);
        var always = SpecTexts.All.Where(spec => spec.Number is "033000" or "051200" or "078413" or "084413").ToList();
        var chosen = always.Concat(dice.PickSome([.. SpecTexts.All.Except(always)], count - always.Count)).OrderBy(spec => spec.Number, StringComparer.Ordinal);
        var sections = chosen.Select(spec => (Row: new WireSubmittalSpec
        {
            Id = dice.Id(),
            Identifier = spec.Number,
            Title = spec.Title,
            CreatedAt = at,
            CreatedBy = SandboxPeople.Dana.AutodeskId,
            UpdatedAt = at,
            UpdatedBy = SandboxPeople.Dana.AutodeskId,
        }, Texts: spec)).ToList();
        var packages = sections.Where(_ => dice.Chance(0.5)).Select((section, order) => new WireSubmittalPackage
        {
            Id = dice.Id(),
            SpecId = section.Row.Id,
            SpecIdentifier = section.Row.Identifier,
            Identifier = order + 1,
            Title = section.Row.Title + " package",
        });
        return new SubmittalSetup(sections, [.. packages], Kinds(at, dice), Answers(at, dice));
    }

    private static WireSubmittalType[] Kinds(DateTimeOffset at, Dice dice) =>
    [
        .. TypeNames.Select((name, order) => new WireSubmittalType
        {
            Id = dice.Id(),
            Key = $"{order + 1}",
            Value = name,
            PlatformId = $"{order + 1}",
            CreatedAt = at,
            UpdatedAt = at,
        }),
    ];

    private static WireSubmittalResponse[] Answers(DateTimeOffset at, Dice dice) =>
    [
        .. AnswerNames.Select((answer, order) => new WireSubmittalResponse
        {
            Id = dice.Id(),
            Key = $"{order + 1}",
            Value = answer.Name,
            PlatformId = $"{order + 1}",
            CreatedAt = at,
            UpdatedAt = at,
            CategoryId = answer.Category,
            IsApproval = answer.Category == "1",
        }),
    ];
}
