using System.Text.Json.Serialization;
using AccAssistant.Acc.Attachments;
using AccAssistant.Acc.Json;

namespace AccAssistant.Acc.Rfis;

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    MaxDepth = 256,
    Converters = [typeof(TolerantText), typeof(TolerantNumber), typeof(TolerantFlag), typeof(TolerantInstant), typeof(TolerantTexts), typeof(TolerantParties), typeof(TolerantRfiAttributes)])]
[JsonSerializable(typeof(ListWire<RfiWire>))]
[JsonSerializable(typeof(ListWire<RfiTypeWire>))]
[JsonSerializable(typeof(ListWire<RfiAttributeDefinitionWire>))]
[JsonSerializable(typeof(RfiWorkflowWire))]
[JsonSerializable(typeof(RfiMemberWire))]
[JsonSerializable(typeof(RfiNextNumberWire))]
[JsonSerializable(typeof(ListWire<CommentWire>))]
[JsonSerializable(typeof(ListWire<AttachmentWire>))]
[JsonSerializable(typeof(RfiSearchWire))]
internal sealed partial class RfisJson : JsonSerializerContext;
