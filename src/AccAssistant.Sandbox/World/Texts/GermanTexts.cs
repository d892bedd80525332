namespace AccAssistant.Sandbox.World.Texts;

internal static class GermanTexts
{
    public static readonly IReadOnlyList<TradeTexts> Trades =
    [
        new("concrete", "Tragwerk", "Rohbau", "S",
            [
                "D Kiesnest am Stützenfuß {col}, {level}",
                "D Bodenplatte Achse {grid}: Ebenheit um {mm} mm überschritten",
                "D Riss in der Stahlbetonwand {wall}, {level}",
                "I Fugenband an der Arbeitsfuge Achse {grid} fehlt",
                "C Aussparung für {pipe} in Decke {level} nicht vorhanden",
                "F Anschlussbewehrung ohne Schutzkappen, Achse {grid}",
                "D Betondeckung zu gering am Unterzug {beam}",
            ],
            [
                "Lage der Ankerbolzen an Stütze {col}|Die Vermessung zeigt {mm} mm Abweichung. Darf die Fußplatte aufgeweitet werden?|Aufweiten bis 20 mm zulässig, Unterlegplatte umlaufend verschweißen.",
                "Arbeitsfuge in der Bodenplatte Halle A|Darf die Fuge um ein Feld nach Achse {grid} verschoben werden?|Ja, im mittleren Drittel des Feldes bleiben.",
                "Durchbruch in Wand {wall}|Für den Lüftungskanal wird ein Durchbruch 400 x 300 mm benötigt, im Schalplan nicht enthalten.|Freigegeben mit Auswechselbewehrung je Seite 2 Ø 14.",
                "Expositionsklasse der Rampe|Leistungsverzeichnis XC4, Plan XD3. Was gilt?|XD3, XF4 ist auszuführen.",
            ]),
        new("steel", "Tragwerk", "Stahlbau", "S",
            [
                "C Träger {beam} kollidiert mit Lüftungskanal, Achse {grid}",
                "D Schrauben am Anschluss {beam} nicht vorgespannt",
                "D Stütze {col} {mm} mm aus dem Lot",
                "M Korrosionsschutz an {beam} beschädigt",
                "I Verband in Achse {grid} noch nicht eingebaut",
                "F Seitenschutz fehlt, Bühne {level}",
            ],
            [
                "Anschluss Träger {beam} an Stütze {col}|Werkstattplan zeigt gelenkigen, Statik biegesteifen Anschluss. Bitte klären.|Biegesteif gemäß Statik ausführen.",
                "Brandschutzbeschichtung der Binder|R30 oder R60 für die Binder in Halle B?|R30 gemäß Brandschutzkonzept, Nachtrag 2.",
                "Kranbahn Achse {grid}: Höhenlage|Schienenoberkante im Architektenplan {mm} mm höher als in der Statik.|Es gilt die Statik.",
            ]),
        new("hvac", "TGA", "Koordination", "H",
            [
                "C Lüftungskanal kollidiert mit Sprinklerleitung, {place}",
                "I Brandschutzklappe in {wall} nicht zugänglich",
                "D Dämmung am Kanal beschädigt, {place}",
                "T Volumenstrom {ahu} unter Sollwert",
                "I Revisionsöffnung fehlt, {place}",
            ],
            [
                "Brandschutzklappe in {wall}|Im Plan {sheet} nicht dargestellt. Erforderlich?|Ja, motorisch mit Endlagenmeldung.",
                "Kanalführung über {room}|Lichte Höhe wird um {mm} mm unterschritten. Darf der Kanal flacher ausgeführt werden?|Ja, 800 x 250 mm auf 3 m Länge.",
                "Standort {ahu} auf dem Dach|Aufstellfläche liegt über einer Fuge. Bitte neue Lage angeben.|Um 1,20 m nach Süden verschieben.",
            ]),
        new("elec", "TGA", "Elektro", "E",
            [
                "C Kabeltrasse kollidiert mit {pipe}, {place}",
                "E Baustromverteiler offen, {place}",
                "D Schottung an Kabeldurchführung {wall} fehlt",
                "I Notbeleuchtung nicht angeschlossen, {place}",
                "D Beschriftung Verteiler {panel} fehlt",
            ],
            [
                "Zuleitung Verteiler {panel}|Querschnitt im Schema und im Plan verschieden. Was gilt?|4 x 95 mm² gemäß Schema.",
                "Ladeinfrastruktur Lkw-Tore|Leerrohre sind im Außenanlagenplan nicht enthalten. Bitte ergänzen.|Je Tor zwei Leerrohre DN 100.",
            ]),
        new("fire", "Brandschutz", "Brandschutz", "F",
            [
                "D Sprinkler {mm} mm zu nah an Leuchte, {room}",
                "I Abschottung in {wall} unvollständig",
                "T Rauchmelder {room} ohne Rückmeldung",
                "A Feuerwehrzufahrt durch Material verstellt",
            ],
            [
                "Sprinklerabstand unter Regalbühne|Abstand in Halle B nicht geregelt. Bitte angeben.|Gemäß Konzept Abschnitt 4.3, max. 3,0 m.",
                "RWA-Fläche Halle A|Lichtkuppeln im Dachplan reichen nicht für die geforderte Fläche.|Zwei weitere Kuppeln in Achse {grid}.",
            ]),
        new("roof", "Architektur", "Hülle", "A",
            [
                "D Undichtigkeit Dachablauf {n}",
                "M Abdichtungsbahn beschädigt, Achse {grid}",
                "F Absturzsicherung am Dachrand fehlt, Achse {grid}",
                "I Attikaabdeckung nicht befestigt, Achse {grid}",
            ],
            [
                "Gefälledämmung am Ablauf {n}|Gefälle läuft laut Plan vom Ablauf weg. Bitte prüfen.|Plan wird berichtigt, Gefälle zum Ablauf.",
            ]),
        new("gc", "Architektur", "Allgemein", "A",
            [
                "H Verpackungsmaterial nicht entsorgt, {place}",
                "A Fluchtweg verstellt, Treppe {stair}",
                "D Tor {n}: Laufschiene verzogen",
                "P Anstrich ausbessern, {room}",
                "Q Raumnummer {room} fehlt in der Türliste",
            ],
            [
                "Überladebrücke Tor {n}: Grubenmaß|Werksmaß und Schalplan weichen {mm} mm ab.|Werksmaß gilt, Schalplan wird angepasst.",
                "Bodenbelag in {room}|Raumbuch und Ausschreibung unterscheiden sich. Was gilt?|Raumbuch Stand Juni.",
            ]),
    ];
}
