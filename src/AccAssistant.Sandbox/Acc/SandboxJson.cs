using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace AccAssistant.Sandbox.Acc;

/// <summary>JSON as the vendor writes it: camelCase, UTF-8 as it is, nulls kept.</summary>
public static class SandboxJson
{
    public static readonly JsonSerializerOptions Options = Create(JsonIgnoreCondition.Never);

    /// <summary>For the rows whose unset members are missing rather than null.</summary>
    public static readonly JsonSerializerOptions WithoutNulls = Create(JsonIgnoreCondition.WhenWritingNull);

    private static JsonSerializerOptions Create(JsonIgnoreCondition ignore) => new(JsonSerializerDefaults.Web)
    {
        DefaultIgnoreCondition = ignore,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        NumberHandling = JsonNumberHandling.Strict,
        PropertyNameCaseInsensitive = false,
        Converters = { new WireInstant(), new WireDay() },
    };
}
