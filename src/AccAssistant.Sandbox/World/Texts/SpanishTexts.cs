namespace AccAssistant.Sandbox.World.Texts;

internal static class SpanishTexts
{
    public static readonly IReadOnlyList<TradeTexts> Trades =
    [
        new("concrete", "Estructura", "Hormigón", "S",
            [
                "D Coqueras en la base del pilar {col}, {level}",
                "D Fisura en el muro {wall}, {level}",
                "C Falta pasatubos para {pipe}, eje {grid}",
                "F Esperas sin protección, eje {grid}",
            ],
            [
                "Hueco en el muro {wall}|Se necesita un hueco de 400 x 300 mm para el conducto, no previsto en el plano.|Aceptado con refuerzo de 2 Ø 12 por lado.",
                "Cota de la losa de la piscina|Arquitectura y estructura difieren {mm} mm. ¿Cuál prevalece?|Prevalece estructura.",
            ]),
        new("plumb", "Instalaciones", "Fontanería", "P",
            [
                "D Fuga en la tubería {pipe}, {room}",
                "C Bajante en conflicto con viga {beam}, {place}",
                "I Aislamiento pendiente, {place}",
            ],
            [
                "Posición del sumidero, {room}|El sumidero coincide con la viga {beam}. ¿Se puede mover 25 cm?|Sí, hacia el sur.",
                "Toma de agua en el pantalán {n}|No figura en el plano {sheet}.|Añadir una toma de 1 pulgada con llave de corte.",
            ]),
        new("elec", "Instalaciones", "Electricidad", "E",
            [
                "E Cuadro provisional abierto, {place}",
                "D Cuadro {panel} sin rotular",
                "I Alumbrado de emergencia sin conectar, {place}",
            ],
            [
                "Alimentación del cuadro {panel}|El unifilar y el plano indican secciones distintas.|4 x 70 mm² según unifilar.",
            ]),
        new("roof", "Arquitectura", "Cubierta", "A",
            [
                "D Humedad bajo cubierta, {room}",
                "M Lámina impermeable dañada, eje {grid}",
                "F Falta línea de vida en el borde, eje {grid}",
            ],
            [
                "Encuentro de cubierta con antepecho|No hay detalle de remate en {sheet}.|Ver detalle D-{n}, subir la lámina 20 cm.",
            ]),
        new("finish", "Arquitectura", "Acabados", "A",
            [
                "P Repasar pintura, {room}",
                "P Baldosa rota, {room}",
                "D Mármol del vestíbulo con resalte, eje {grid}",
                "H Escombros sin retirar, {place}",
            ],
            [
                "Acabado del suelo, {room}|La memoria y los planos no coinciden. ¿Cuál vale?|La memoria de acabados.",
                "Altura de la barandilla, terraza {level}|¿1,00 m o 1,10 m?|1,10 m en todo el hotel.",
            ]),
    ];
}
