namespace AccAssistant.Sandbox.World.Texts;

internal static class EnglishInteriorTexts
{
    public static readonly TradeTexts Drywall = new("drywall", "Architectural", "Interiors", "A",
        [
            "D Stud spacing over 16 in. on center at {room}",
            "I Head-of-wall joint not sealed at {wall}",
            "D Wrong board type at wet wall, {room}",
            "M Board damaged by water in {room}",
            "C Framing in front of access panel, {place}",
            "P Joint visible at ceiling, {room}",
            "I Blocking for grab bars missing, {room}",
            "C Soffit at {place} lower than window head",
            "I Deflection track missing at {wall}, {level}",
        ],
        [
            "Wall type at {room}|Plan tags wall as type 4, the life safety plan shows a 1-hour rating. Please confirm type 4A.|Type 4A, 1-hour, full height to deck.",
            "Ceiling height in {place}|{duct} leaves 8 ft-4 in. under the duct; the ceiling is shown at 8 ft-6 in.|Lower the ceiling to 8 ft-2 in. between grids 4 and 6.",
            "Blocking for wall-mounted equipment in {room}|Please provide heights and loads.|Blocking from 36 to 72 in., 200 lb, see SK-{n}.",
            "Shaft wall at {wall}|The stud depth does not fit between {col} and the hoistway. May it be 2 1/2 in.?|Accepted with 20 gauge studs at 16 in.",
            "Control joint in long corridor, {level}|No control joints are shown in a 90 ft wall.|Provide joints at 30 ft, aligned with door frames.",
        ]);

    public static readonly TradeTexts Doors = new("door", "Architectural", "Openings", "A",
        [
            "D Frame at door {door} out of plumb",
            "I Closer missing at door {door}",
            "D Door {door} does not latch, {room}",
            "D Fire label painted over at door {door}",
            "P Scratch on door {door}, {room}",
            "C Card reader box missing at frame {door}",
            "D Wrong swing at door {door}",
            "I Smoke seal missing at door {door}, stair {stair}",
        ],
        [
            "Hardware set for door {door}|The schedule lists set {n}, without electric strike; the security plan shows a reader.|Change to the set with electric strike and request-to-exit.",
            "Swing of door {door}|As drawn the door blocks the corridor clearance in {place}. May it be reversed?|Reverse the hand, update the hardware.",
            "Fire rating of door {door}|The wall is 2-hour, the door is scheduled 45 minutes.|90-minute door and frame required.",
            "Threshold at door {door}|Floor finishes differ by {inch} in. Please provide a detail.|Use an accessible transition strip, not over 1/2 in.",
        ]);

    public static readonly TradeTexts Finishes = new("finish", "Architectural", "Finishes", "A",
        [
            "P Paint touch-up needed in {room}",
            "P Chipped tile at {room}",
            "D Floor moisture above limit in {room}",
            "I Base not installed in {room}",
            "D Grout color differs from sample, {room}",
            "M Carpet stained at {place}",
            "P Ceiling tile broken in {room}",
            "D Lippage over 1/32 in. at lobby stone, grid {grid}",
            "I Casework scribe missing, {room}",
            "H Debris left in {room} after flooring",
        ],
        [
            "Paint color in {room}|Finish schedule lists P-{n}, elevations P-2. Which governs?|P-{n} on all walls but the accent wall.",
            "Floor moisture mitigation in {room}|Tests read 92 percent RH; adhesive limit is 85. Please direct.|Provide a two-part epoxy barrier, time and material to be tracked.",
            "Tile layout at {room}|Full tiles cannot be centered on both fixtures and door. Which should align?|Center on the fixture wall.",
            "Casework depth in {room}|Column {col} stands 3 in. into the casework. Please revise.|Reduce the base cabinet depth to 21 in. for one bay.",
            "Topcoat for stair {stair} stringers|Section 09 91 23 and the finish schedule disagree on sheen. Which governs?|The finish schedule governs: semi-gloss.",
        ]);

    public static readonly TradeTexts General = new("gc", "Architectural", "General", "A",
        [
            "H Trash and offcuts piled at {place}",
            "A Egress blocked at stair {stair}, {level}",
            "F Guardrail missing at stair {stair} landing, {level}",
            "F Floor opening cover not secured at grid {grid}, {level}",
            "H Flammable storage without extinguisher, {place}",
            "A Material hoist gate left open at {level}",
            "Q Dimensions do not close between grids on {sheet}-{n}01",
            "Q Room number {room} missing on door schedule",
            "H Mud tracked through {place}",
            "A Temporary heat not running at {place}",
        ],
        [
            "Dimension string at grid {grid}|The strings on {sheet} and S-201 differ by {inch} in. Which is right?|Structural dimensions govern.",
            "Room signage for {room}|Room name changed in the last bulletin, sign schedule did not. Please confirm.|Use the bulletin name; schedule follows.",
            "Substantial completion of {level}|Please confirm the owner accepts turnover of {level} ahead of the lobby.|Accepted if egress and fire alarm are complete.",
            "Owner-furnished equipment in {room}|Power and water needs are not on the drawings. Please provide cut sheets.|Cut sheets attached. One 30 A circuit and 1/2 in. water.",
            "Bulletin {n} scope at {place}|Clouded area includes finished work. Is removal intended?|Yes. Proceed on time and material, subject to a change order.",
        ]);
}
