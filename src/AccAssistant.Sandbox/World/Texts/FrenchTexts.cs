namespace AccAssistant.Sandbox.World.Texts;

internal static class FrenchTexts
{
    public static readonly IReadOnlyList<TradeTexts> Trades =
    [
        new("concrete", "Structure", "Gros œuvre", "S",
            [
                "D Nid de gravier au pied du poteau {col}, {level}",
                "D Planéité de la dalle dépassée de {mm} mm, file {grid}",
                "C Réservation manquante pour {pipe}, {level}",
                "F Aciers en attente sans protection, file {grid}",
            ],
            [
                "Réservation dans le voile {wall}|La réservation 400 x 250 mm pour la gaine n'est pas prévue au plan de coffrage. Merci de confirmer.|Réservation acceptée avec renforts 2 HA 12 de chaque côté.",
                "Niveau fini du palier {level}|Écart de {mm} mm entre plan d'architecte et plan de coffrage.|Le plan d'architecte fait foi.",
            ]),
        new("plumb", "CVC-Plomberie", "Coordination", "P",
            [
                "C Évacuation {pipe} en conflit avec gaine, {place}",
                "D Fuite sur réseau d'eau froide, {room}",
                "I Calorifuge absent, {place}",
                "D Pente insuffisante de l'évacuation, {room}",
            ],
            [
                "Position du siphon de sol, {room}|Le siphon tombe sur la poutre {beam}. Peut-on le déplacer de 30 cm ?|Déplacement accepté vers l'ouest.",
                "Diamètre de la colonne montante|Le schéma indique 40 mm, le plan 32 mm. Lequel retenir ?|40 mm.",
            ]),
        new("elec", "Électricité", "Électricité", "E",
            [
                "D Tableau {panel} : repérage absent",
                "E Armoire de chantier ouverte, {place}",
                "I Éclairage de secours non raccordé, {place}",
            ],
            [
                "Alimentation des stores, {room}|Aucune alimentation prévue au plan {sheet}.|Prévoir un circuit 10 A depuis {panel}.",
            ]),
        new("glazing", "Architecture", "Façade", "A",
            [
                "D Infiltration d'eau en tête de menuiserie, {place}",
                "M Vitrage rayé, {room}",
                "I Joint de calfeutrement manquant, {place}",
            ],
            [
                "Fixation du garde-corps, {level}|Les platines ne sont pas alignées avec les aciers de rive. Solution ?|Platine décalée de 60 mm, chevilles chimiques.",
                "Type de vitrage de la cage d'escalier {stair}|Façade : clair ; tableau : sablé. Lequel ?|Sablé jusqu'à 1,10 m.",
            ]),
        new("finish", "Architecture", "Finitions", "A",
            [
                "P Reprise de peinture, {room}",
                "P Carrelage ébréché, {room}",
                "D Humidité de la chape trop élevée, {room}",
                "H Gravats laissés sur place, {place}",
            ],
            [
                "Teinte des murs, {room}|Le carnet de finitions et les élévations diffèrent.|Le carnet de finitions fait foi.",
                "Calepinage du carrelage, {room}|Faut-il centrer sur la baie ou sur la porte ?|Sur la baie.",
            ]),
    ];
}
