using System.Text.Json.Serialization;
using AccAssistant.Acc.Json;

namespace AccAssistant.Acc.Issues;

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    MaxDepth = 256,
    Converters = [typeof(TolerantText), typeof(TolerantNumber), typeof(TolerantFlag), typeof(TolerantDay), typeof(TolerantInstant), typeof(TolerantTexts)])]
[JsonSerializable(typeof(ListWire<IssueWire>))]
[JsonSerializable(typeof(ListWire<IssueTypeWire>))]
[JsonSerializable(typeof(ListWire<RootCauseCategoryWire>))]
[JsonSerializable(typeof(ListWire<AttributeDefinitionWire>))]
[JsonSerializable(typeof(ListWire<AttributeMappingWire>))]
[JsonSerializable(typeof(IssueMemberWire))]
[JsonSerializable(typeof(ListWire<CommentWire>))]
[JsonSerializable(typeof(IssueAttachmentsWire))]
internal sealed partial class IssuesJson : JsonSerializerContext;
