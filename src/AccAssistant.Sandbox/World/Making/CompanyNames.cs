namespace AccAssistant.Sandbox.World.Making;

/// <summary>Invented firms, one per trade, all on example domains.</summary>
internal static class CompanyNames
{
    private static readonly (string Trade, string TradeName, string Name, string Domain)[] American =
    [
        ("gc", "General Contractor", "Northgate Builders", "northgate.example"),
        ("arch", "Architect", "Lumen Architects", "lumenarch.example"),
        ("struct", "Structural Engineer", "Harrow & Pike Structural Engineers", "harrowpike.example"),
        ("mep", "MEP Engineer", "Coldwater MEP Engineering", "coldwatermep.example"),
        ("steel", "Structural Steel", "Steelcraft Erectors", "steelcraft.example"),
        ("concrete", "Concrete", "Basalt Concrete", "basaltconcrete.example"),
        ("elec", "Electrical", "Voltline Electric", "voltline.example"),
        ("hvac", "HVAC", "Ductworks Mechanical", "ductworks.example"),
        ("plumb", "Plumbing", "Truflow Plumbing", "truflow.example"),
        ("drywall", "Drywall & Framing", "Plumbline Drywall", "plumblinedrywall.example"),
        ("glazing", "Curtain Wall & Glazing", "Clearspan Glazing", "clearspan.example"),
        ("roof", "Roofing & Waterproofing", "Capstone Roofing", "capstoneroofing.example"),
        ("elev", "Elevators", "Upward Elevator", "upwardelevator.example"),
        ("fire", "Fire Protection", "Sentinel Fire Protection", "sentinelfire.example"),
        ("site", "Earthwork & Utilities", "Gradeway Sitework", "gradeway.example"),
        ("finish", "Finishes", "Finish Line Interiors", "finishline.example"),
        ("door", "Doors & Hardware", "Keystone Door Supply", "keystonedoor.example"),
        ("owner", "Owner's Representative", "Brightwell Owner Advisors", "brightwell.example"),
        ("test", "Testing & Inspection", "Provewell Testing", "provewell.example"),
    ];

    private static readonly (string Trade, string TradeName, string Name, string Domain)[] European =
    [
        ("gc", "General Contractor", "Northgate Europe", "northgate-europe.example"),
        ("arch", "Architect", "Atelier Sonnwinkel", "sonnwinkel.example"),
        ("struct", "Structural Engineer", "Tragwerk Kastanie Ingenieure", "kastanie.example"),
        ("mep", "MEP Engineer", "Haustechnik Birkenau", "birkenau-technik.example"),
        ("steel", "Structural Steel", "Stahlbau Rotenfels", "rotenfels.example"),
        ("concrete", "Concrete", "Betonbau Moorland", "moorland.example"),
        ("elec", "Electrical", "Elektro Falkenhof", "falkenhof.example"),
        ("hvac", "HVAC", "Climatique Valmont", "valmont.example"),
        ("plumb", "Plumbing", "Plomberie Valclair", "valclair.example"),
        ("drywall", "Drywall & Framing", "Yesos Monteluz", "monteluz.example"),
        ("glazing", "Curtain Wall & Glazing", "Façades Beaulieu", "beaulieu.example"),
        ("roof", "Roofing & Waterproofing", "Cubiertas Alborada", "alborada.example"),
        ("fire", "Fire Protection", "Brandschutz Eichgrund", "eichgrund.example"),
        ("finish", "Finishes", "Wharfside Interiors", "wharfside.example"),
        ("owner", "Owner's Representative", "Sohlberg Projektsteuerung", "sohlberg.example"),
        ("test", "Testing & Inspection", "Prüflabor Weststadt", "weststadt.example"),
    ];

    public static (string Trade, string TradeName, string Name, string Domain)[] Of(SandboxHub hub) => hub.Region == "US" ? American : European;
}
