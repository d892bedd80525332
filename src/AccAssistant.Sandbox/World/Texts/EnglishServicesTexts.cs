namespace AccAssistant.Sandbox.World.Texts;

internal static class EnglishServicesTexts
{
    public static readonly TradeTexts Hvac = new("hvac", "Mechanical", "Coordination", "M",
        [
            "C {duct} clashes with sprinkler main at {place}",
            "C Fire damper at {wall} clashes with beam {beam}",
            "I {vav} not hung, ceiling close-in scheduled, {place}",
            "D Duct insulation torn at {place}",
            "D Access panel missing at fire damper, {place}",
            "I Flexible duct longer than 5 ft at diffuser, {room}",
            "T {ahu} supply air {n} percent below design",
            "T {vav} reheat valve does not close, {room}",
            "D Condensate drain at {ahu} has no trap",
            "C {pipe} chilled water below ceiling height in {place}",
            "D Vibration isolators missing at {ahu}",
            "H Open duct ends not covered on {level}",
            "P Diffuser not aligned with ceiling grid, {room}",
        ],
        [
            "Ductwork conflict with beam {beam} at {place}|{duct} runs 4 in. into the bottom flange of {beam}. Please confirm the duct may be reduced to 28 x 10 in.|Reduce to 28 x 10 in. for 6 ft, transition at 30 degrees.",
            "Fire damper at shaft wall {wall}|Sheet {sheet} shows no damper where {duct} crosses the 2-hour wall. Is a combination damper required?|Combination fire and smoke damper required. Tie to the fire alarm.",
            "{vav} size for {room}|The schedule lists an 8 in. inlet, the plan shows 10 in. Which is right?|10 in. Schedule will be corrected.",
            "Exhaust for {room}|No exhaust is shown, the room data sheet asks for 10 air changes. Please advise.|Add a 250 cfm exhaust grille, connect to EF-{n}.",
            "Location of thermostat in {room}|Thermostat is shown behind the casework. May it move to the door side?|Move it to 12 in. from the door frame, 48 in. above floor.",
            "Access to {vav} above hard ceiling|{vav} sits above a gypsum ceiling without access door at {place}.|Provide a 24 x 24 in. access door, paint to match.",
            "Louver size at {ahu} intake|The louver on A-211 has 20 percent less free area than {ahu} needs.|Increase the louver to 8 ft x 6 ft. Architect to revise the elevation.",
            "Refrigerant piping route to {room}|The route on {sheet} crosses an egress stair. Please provide another.|Route along grid {grid} in the corridor ceiling.",
        ]);

    public static readonly TradeTexts Plumbing = new("plumb", "Plumbing", "Coordination", "P",
        [
            "C {pipe} waste line clashes with {duct} at {place}",
            "D Slope of sanitary line less than 1/8 in. per ft, {place}",
            "I Trap primer not connected at {room}",
            "D Leak at {pipe} domestic water joint above {room}",
            "M Water damage to drywall below {room}",
            "I Pipe insulation missing at {place}",
            "D Hangers spaced over 10 ft at grid {grid}, {level}",
            "T Hot water at {room} takes over {n} minutes",
            "C Floor drain in {room} falls on beam {beam}",
            "P Escutcheon loose at lavatory, {room}",
            "I Cleanout not accessible at {place}",
        ],
        [
            "Floor drain location in {room}|The drain on {sheet} falls on beam {beam}. May it move 14 in. west?|Move accepted. Keep the slope to drain at 1/8 in. per ft.",
            "Domestic water pipe size to {room}|Riser diagram shows 1 1/2 in., the plan a {pipe} line. Please confirm.|Riser diagram governs.",
            "Backflow preventer for irrigation|No backflow preventer is shown on {sheet}. Is one required by the owner?|Yes, a reduced pressure type in the service room.",
            "Roof drain overflow at grid {grid}|The overflow leader passes through {room}. Please provide a route.|Offset in the ceiling of {level} to the chase at {grid}.",
            "Fixture height in {room}|Accessible lavatory is dimensioned 34 in. to rim on A-701 but {sheet} calls 31 in. Which?|34 in. maximum to rim, 29 in. clear below the apron.",
            "Gas line shut-off at kitchen|Health department asks for an accessible valve within 6 ft. Not shown.|Add a valve behind an access door at 48 in.",
        ]);

    public static readonly TradeTexts Electrical = new("elec", "Electrical", "Electrical", "E",
        [
            "C Cable tray clashes with {pipe} main at {place}",
            "D Working clearance at panel {panel} under 36 in.",
            "I Panel {panel} directory missing",
            "E Temporary panel open at {place}",
            "E Cord damaged and in use at {place}",
            "D Receptacle behind casework in {room}",
            "I Emergency light not wired, {place}",
            "D Conduit support missing at grid {grid}, {level}",
            "T Lighting controls do not dim in {room}",
            "I Grounding at transformer T-{n} not connected",
            "D Wrong cover plates in {room}",
            "C Panel {panel} location blocks door {door}",
            "D Firestop missing at conduit through {wall}",
        ],
        [
            "Panel {panel} feeder size|One-line shows 4/0, panel schedule shows 250 kcmil. Which governs?|250 kcmil copper. One-line will be updated.",
            "Receptacle height at {room} casework|Counter is 36 in. high, receptacles shown at 18 in. Please confirm 44 in.|Confirmed, 44 in. to center.",
            "Power for motorized shades in {room}|Shades are in the finish schedule, no power on {sheet}.|Provide one 20 A circuit from {panel} with a switch at the door.",
            "Fixture type in {place}|Type L{n} is discontinued. Please confirm the alternative submitted.|Alternative accepted, same color temperature and driver.",
            "Conduit routing below slab at grid {grid}|Two 4 in. conduits cross the grade beam. May they be sleeved?|Sleeve at mid-depth, 12 in. clear of the column.",
            "Fire alarm device in {room}|No strobe is shown in a public room. Required?|Add one ceiling strobe, 75 candela.",
            "Transformer T-{n} clearance|Approved unit needs 6 in. more to the wall than shown. Please advise.|Shift the pad 6 in. toward grid {grid}.",
        ]);

    public static readonly TradeTexts Fire = new("fire", "Fire Protection", "Life Safety", "FP",
        [
            "C Sprinkler branch line clashes with {duct}, {place}",
            "D Sprinkler head {n} in. from light fixture, {room}",
            "I Firestopping incomplete at {wall}, {level}",
            "I Hangers missing on branch line at grid {grid}",
            "D Standpipe valve at stair {stair} not accessible",
            "P Escutcheons missing at sprinkler heads, {room}",
            "T Flow switch on {level} does not report",
            "M Sprinkler head painted over in {room}",
        ],
        [
            "Sprinkler coverage in {room}|The soffit on A-{n}10 blocks the throw of two heads. Please confirm added heads.|Add one head each side of the soffit.",
            "Firestop system at {wall}|Which listed system applies for insulated {pipe} through a 2-hour gypsum wall?|Submit a listed system for 2 in. insulation; see section 07 84 13.",
            "Standpipe hose valve at stair {stair}|Landing is too narrow with the valve as shown on {sheet}. May it rotate 90 degrees?|Accepted by the fire marshal, keep 3 in. to the rail.",
            "Fire pump test header location|Header is shown behind planting. Please confirm the move to grid {grid}.|Move accepted.",
        ]);

    public static readonly TradeTexts Elevators = new("elev", "Architectural", "Conveying", "A",
        [
            "C Hoistway divider beam missing at elevator {n}",
            "D Pit ladder too close to wall, elevator {n}",
            "I Sill angles not installed at elevator {n}, {level}",
            "F Hoistway barricade removed at {level}",
            "D Water in pit of elevator {n}",
            "P Cab panel scratched, elevator {n}",
        ],
        [
            "Elevator {n} pit depth|Approved equipment needs 5 ft-0 in., {sheet} shows 4 ft-6 in.|Lower the pit slab 6 in. Structural to issue a sketch.",
            "Hoist beam capacity at elevator {n}|No capacity is given. Please provide.|6,000 lb, W8x24.",
            "Sump pump in elevator {n} pit|Is an oil detector required?|Yes, with alarm to the building system.",
        ]);
}
