using System.Text.Json.Serialization;
using AccAssistant.Acc.Json;

namespace AccAssistant.Acc.Attachments;

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, Converters = [typeof(TolerantText)])]
[JsonSerializable(typeof(SignedDownloadWire))]
[JsonSerializable(typeof(VersionWire))]
internal sealed partial class AttachmentsJson : JsonSerializerContext;
