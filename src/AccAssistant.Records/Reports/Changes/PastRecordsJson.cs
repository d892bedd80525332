using System.Text.Json.Serialization;

namespace AccAssistant.Records.Reports.Changes;

[JsonSourceGenerationOptions(DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull, UseStringEnumConverter = true)]
[JsonSerializable(typeof(PastRecords))]
internal sealed partial class PastRecordsJson : JsonSerializerContext;
