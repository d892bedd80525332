namespace AccAssistant.Sandbox.World;

/// <summary>One repeatable construction account.</summary>
public sealed class SandboxWorld
{
    /// <summary>The people offered on the sign-in page, four in the made-up world.</summary>
    public IReadOnlyList<SandboxPerson> SignInPeople { get; } =
    [
        new("DKX4QN7MWP2A", "Dana", "Kowalski", "dana.kowalski@northgate.example", "Project engineer", "Northgate Builders", "Sees every project and every module."),
        new("RMV8TL3JHC5E", "Rafael", "Moreno", "rafael.moreno@northgate.example", "Superintendent", "Northgate Builders", "Sees every project; no submittals on 10050 - Riverside Office Tower."),
        new("PSW2YB9GQD6U", "Priya", "Shah", "priya.shah@lumenarch.example", "Architect", "Lumen Architects", "Sees four projects, all modules."),
        new("TOF5ZR1KNX8I", "Tomas", "Oberg", "tomas.oberg@steelcraft.example", "Subcontractor foreman", "Steelcraft Erectors", "Sees one project: issues and RFIs only."),
    ];
}
