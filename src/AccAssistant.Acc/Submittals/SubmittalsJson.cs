using System.Text.Json.Serialization;
using AccAssistant.Acc.Json;

namespace AccAssistant.Acc.Submittals;

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    MaxDepth = 256,
    Converters = [typeof(TolerantText), typeof(TolerantNumber), typeof(TolerantFlag), typeof(TolerantDay), typeof(TolerantInstant), typeof(TolerantTexts)])]
[JsonSerializable(typeof(ListWire<SubmittalWire>))]
[JsonSerializable(typeof(ListWire<SubmittalResponseWire>))]
[JsonSerializable(typeof(ListWire<SubmittalTypeWire>))]
[JsonSerializable(typeof(ListWire<SubmittalStepWire>))]
[JsonSerializable(typeof(ListWire<SubmittalRevisionWire>))]
[JsonSerializable(typeof(ListWire<SubmittalTaskWire>))]
[JsonSerializable(typeof(ListWire<SubmittalPackageWire>))]
[JsonSerializable(typeof(ListWire<SubmittalSpecWire>))]
[JsonSerializable(typeof(ListWire<SubmittalManagerWire>))]
[JsonSerializable(typeof(SubmittalMetadataWire))]
[JsonSerializable(typeof(SubmittalMemberWire))]
[JsonSerializable(typeof(ListWire<SubmittalAttachmentWire>))]
internal sealed partial class SubmittalsJson : JsonSerializerContext;
