namespace AccAssistant.Sandbox.World.Texts;

internal static class EnglishStructureTexts
{
    public static readonly TradeTexts Concrete = new("concrete", "Structural", "Concrete", "S",
        [
            "D Honeycombing at base of column {col}, {level}",
            "D Slab out of level by {inch} in. at grid {grid}, {level}",
            "D Exposed rebar at underside of slab, grid {grid}",
            "D Cold joint visible at shear wall {wall}, {level}",
            "C Embed plate missing at beam pocket, grid {grid}",
            "I Curing compound not applied at {level} deck pour {n}",
            "D Anchor bolts at column {col} off by {inch} in.",
            "D Cracking at slab edge near stair {stair}, {level}",
            "I Dowels not installed for CMU wall at {room}",
            "F Rebar caps missing at wall dowels, grid {grid}",
            "D Low break on {n}-day cylinders, {level} pour {n}",
            "C Sleeve layout at grid {grid} conflicts with post-tension tendons",
        ],
        [
            "Anchor bolt location at column {col}|As-built survey shows the anchor bolts at {col} are {inch} in. east of grid. May the base plate be slotted, or is a new template required?|Slotting up to 3/4 in. is acceptable. Provide a plate washer welded all round, see SK-{n}.",
            "Slab recess depth at {room}|{sheet} shows a recess of 1 1/2 in. but the finish build-up on A-601 needs 2 in. Which governs?|Provide a 2 in. recess. Top reinforcing remains as shown.",
            "Construction joint location on {level}|Please confirm the pour break may move one bay north to grid {grid} to suit the pump reach.|Acceptable. Keep the joint in the middle third of the span and provide the key shown on the typical detail.",
            "Rebar congestion at beam-column joint {grid}|The top bars cannot be placed with the required clear spacing at {grid}. May two bars be moved to a second layer?|Two bars may be moved to a second layer, 2 in. clear below the first.",
            "Concrete mix for exterior stair {stair}|Spec 03 30 00 calls for air entrainment, the mix design log does not list an air-entrained 5,000 psi mix. Please advise.|Use mix 7, 5,000 psi with 6 percent air. Submit the mix design for record.",
            "Housekeeping pad size under {ahu}|Approved unit is larger than scheduled. Please confirm the pad grows to 6 in. beyond the base rail.|Confirmed. Dowel the pad to the slab at 12 in. on center.",
            "Opening through shear wall {wall}|A 14 x 10 in. opening is needed for {duct} at {level}. Not shown on {sheet}.|Opening accepted with two No. 5 trim bars each side, extending 24 in. past the corners.",
        ]);

    public static readonly TradeTexts Steel = new("steel", "Structural", "Steel", "S",
        [
            "C Beam {beam} clashes with duct main at grid {grid}",
            "D Bolts not fully tensioned at connection {beam}",
            "I Shear studs missing at beam {beam}, {level}",
            "D Field weld at moment connection {col} failed UT",
            "I Deck edge angle not installed at grid {grid}, {level}",
            "F Perimeter cable down at grid {grid}, {level}",
            "D Column {col} out of plumb {inch} in. at {level} splice",
            "M Fireproofing scraped off beam {beam} by duct crew",
            "C Brace at grid {grid} blocks door {door}",
            "I Kicker for edge beam {beam} not welded",
            "F Open deck penetration unprotected near stair {stair}, {level}",
            "D Deck side-lap fasteners skipped in bay {grid}",
        ],
        [
            "Connection at beam {beam} to column {col}|The shop drawing shows a single-plate connection, {sheet} calls for a moment connection. Please confirm.|Moment connection is required as shown on {sheet}. Revise the shop drawing.",
            "Beam penetration in {beam} for {duct}|Can a 12 x 20 in. web opening be cut in {beam} at the third point? Headroom in the corridor is 7 ft-10 in.|Opening accepted with reinforcing plates per detail 5/S-502, both sides.",
            "Elevation of roof screen posts|Posts shown on {sheet} stop {n} in. below the screen on A-402. Which elevation governs?|Follow A-402. Posts to be extended, no change in section.",
            "Deck gauge at mechanical room|Plan note calls 18 gauge, the schedule 20 gauge, at the {level} mechanical room. Please clarify.|18 gauge, galvanized, in the shaded area.",
            "Galvanizing of exterior stair {stair} stringers|Spec section 05 51 00 asks for shop primer, the finish schedule for galvanizing. Which applies?|Hot-dip galvanize all exterior stairs.",
            "Missing dimension at canopy hanger, grid {grid}|Hanger rod work point is not dimensioned. Please provide.|Work point is 2 ft-3 in. from grid {grid}, see SK-{n}.",
            "Field weld access at brace {grid}|The gusset cannot be welded from below because of the foundation wall. May it be bolted?|Bolted alternative accepted: six 7/8 in. A325-SC bolts.",
        ]);

    public static readonly TradeTexts Site = new("site", "Civil", "Sitework", "C",
        [
            "D Soft subgrade at loading dock apron, proof roll failed",
            "A Haul road blocked by delivery at gate {n}",
            "D Storm structure ST-{n} rim {inch} in. high",
            "I Silt fence down along east property line",
            "D Trench compaction below 95 percent at line {n}",
            "C Unmarked conduit found in trench near gate {n}",
            "M Curb broken by crane mat at gate {n}",
            "A Standing water at material laydown, grid {grid}",
            "F Excavation over 5 ft without ladder, grid {grid}",
            "I Inlet protection missing at ST-{n}",
        ],
        [
            "Storm line conflict with existing duct bank|Potholing found a duct bank {n} ft deep in the path of the 18 in. storm line at ST-{n}. Please provide a revised invert.|Lower the storm line by 9 in. between ST-4 and ST-6, see revised profile.",
            "Unsuitable soil below footing {grid}|Geotech found soft clay 30 in. below bearing at {grid}. Remove and replace, or lower the footing?|Over-excavate and fill with lean concrete to bearing elevation.",
            "Light pole base at parking row {n}|Pole base falls on the water main easement. May it shift 4 ft south?|Shift accepted. Electrical to confirm conduit routing.",
            "Finished grade at entry plaza|Civil and landscape drawings differ by {inch} in. at the door threshold. Which governs?|Civil grades govern. Landscape will be reissued.",
        ]);
}
