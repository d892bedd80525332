using System.Text.Json.Serialization;
using AccAssistant.Acc.Json;
using AccAssistant.Acc.People;

namespace AccAssistant.Acc.Accounts;

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    MaxDepth = 256,
    Converters = [typeof(TolerantText), typeof(TolerantNumber), typeof(TolerantDay), typeof(TolerantInstant)])]
[JsonSerializable(typeof(ListWire<AccountProjectWire>))]
[JsonSerializable(typeof(ListWire<CompanyWire>))]
internal sealed partial class AccountsJson : JsonSerializerContext;
