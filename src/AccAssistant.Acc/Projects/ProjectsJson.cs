using System.Text.Json.Serialization;
using AccAssistant.Acc.Json;

namespace AccAssistant.Acc.Projects;

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, Converters = [typeof(TolerantText)])]
[JsonSerializable(typeof(HubsWire))]
[JsonSerializable(typeof(ProjectsWire))]
[JsonSerializable(typeof(OneProjectWire))]
[JsonSerializable(typeof(ProjectFacts))]
internal sealed partial class ProjectsJson : JsonSerializerContext;
