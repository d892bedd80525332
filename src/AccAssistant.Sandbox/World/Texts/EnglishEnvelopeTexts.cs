namespace AccAssistant.Sandbox.World.Texts;

internal static class EnglishEnvelopeTexts
{
    public static readonly TradeTexts Glazing = new("glazing", "Architectural", "Envelope", "A",
        [
            "D Curtain wall anchor off by {inch} in. at grid {grid}, {level}",
            "D Water infiltration at window head, {place}",
            "M Glass unit scratched at {room}",
            "I Perimeter sealant missing at storefront, {place}",
            "D Gasket pulled out at mullion, grid {grid}",
            "C Curtain wall bracket conflicts with slab edge at {level}",
            "T Hose test failed at grid {grid}, {level}",
            "P Fingerprints and residue on glazing, {room}",
            "D Spandrel insulation gap at {level}",
        ],
        [
            "Curtain wall anchor at slab edge, {level}|Embeds at grid {grid} are {inch} in. low. May a field-welded angle be used?|Accepted, L6x4x1/2 with full-length fillet. Inspect before insulation.",
            "Glass type at stair {stair}|Elevation shows clear, schedule shows fritted. Please clarify.|Fritted glass from sill to 42 in., clear above.",
            "Sill flashing at {place}|No end dam is shown on detail 3/{sheet}. Required?|Yes, soldered or sealed end dams at both jambs.",
            "Storefront head height in {room}|Ceiling is 9 ft-0 in., storefront 9 ft-6 in. Please confirm.|Lower the storefront to 9 ft-0 in.",
            "Movement joint at parapet|The joint on the structural drawing is not carried through the curtain wall at {grid}.|Add a vertical movement joint at the nearest mullion.",
        ]);

    public static readonly TradeTexts Roofing = new("roof", "Architectural", "Envelope", "A",
        [
            "D Blister in membrane near roof drain {n}",
            "D Roof leak above {room}",
            "I Walkway pads not installed at {ahu}",
            "D Flashing height below 8 in. at curb, {ahu}",
            "F Warning line missing at roof edge, grid {grid}",
            "M Membrane punctured by other trades at grid {grid}",
            "D Below-grade waterproofing damaged at grid {grid}",
            "I Parapet coping not secured at grid {grid}",
        ],
        [
            "Tapered insulation at roof drain {n}|Slope arrows on {sheet} lead away from the drain. Please confirm the layout.|Reverse the crickets at drain {n}; revised plan attached.",
            "Waterproofing termination at grade|Detail stops 2 in. below finished grade. Should it extend above?|Extend 6 in. above grade behind the veneer.",
            "Pipe support on roof at {ahu}|Are blocks on pads accepted, or curbs required?|Blocks on pads accepted, not over 8 ft apart.",
            "Roof hatch location|The hatch on {sheet} lands on {pipe} below. May it move one bay?|Move to the bay south of grid {grid}.",
        ]);
}
