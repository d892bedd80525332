using System.Text.Json.Serialization;
using AccAssistant.Acc.Json;

namespace AccAssistant.Acc.Http;

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, Converters = [typeof(TolerantText)])]
[JsonSerializable(typeof(GatewayWire))]
internal sealed partial class HttpJson : JsonSerializerContext;
