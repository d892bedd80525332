using System.Text.Json.Serialization;

namespace AccAssistant.Sandbox.Acc.Wire;

public sealed record WireAttributeMetadata
{
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public WireOptionList? List { get; set; }
}
