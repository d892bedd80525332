using System.Text.Json.Serialization;
using AccAssistant.Acc.Json;

namespace AccAssistant.Acc.Locations;

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, Converters = [typeof(TolerantText), typeof(TolerantNumber)])]
[JsonSerializable(typeof(ListWire<LocationWire>))]
internal sealed partial class LocationsJson : JsonSerializerContext;
