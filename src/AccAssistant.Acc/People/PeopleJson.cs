using System.Text.Json.Serialization;
using AccAssistant.Acc.Json;

namespace AccAssistant.Acc.People;

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, Converters = [typeof(TolerantText), typeof(TolerantNumber)])]
[JsonSerializable(typeof(ListWire<UserWire>))]
[JsonSerializable(typeof(List<CompanyWire>))]
internal sealed partial class PeopleJson : JsonSerializerContext;
