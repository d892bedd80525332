namespace AccAssistant.Sandbox.World;

/// <summary>The four of the made-up world.</summary>
public static class SandboxPeople
{
    public static readonly SandboxPerson Dana = new("DKX4QN7MWP2A", "Dana", "Kowalski", "dana.kowalski@northgate.example", "Project engineer", "Northgate Builders", "Sees every project and every module.");

    public static readonly SandboxPerson Rafael = new("RMV8TL3JHC5E", "Rafael", "Moreno", "rafael.moreno@northgate.example", "Superintendent", "Northgate Builders", "Sees every project; no submittals on 10050 - Riverside Office Tower.");

    public static readonly SandboxPerson Priya = new("PSW2YB9GQD6U", "Priya", "Shah", "priya.shah@lumenarch.example", "Architect", "Lumen Architects", "Sees four projects, all modules.");

    public static readonly SandboxPerson Tomas = new("TOF5ZR1KNX8I", "Tomas", "Oberg", "tomas.oberg@steelcraft.example", "Subcontractor foreman", "Steelcraft Erectors", "Sees one project: issues and RFIs only.");

    public static readonly IReadOnlyList<SandboxPerson> All = [Dana, Rafael, Priya, Tomas];
}
