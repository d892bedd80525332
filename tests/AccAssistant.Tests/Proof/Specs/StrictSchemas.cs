using NJsonSchema;
using NJsonSchema.Visitors;

namespace AccAssistant.Tests.Proof.Specs;

/// <summary>Makes a schema that lists its members mean them all, so that a misspelt one in an answer is a mistake.</summary>
internal sealed class StrictSchemas : JsonSchemaVisitorBase
{
    protected override JsonSchema VisitSchema(JsonSchema schema, string path, string? typeNameHint)
    {
        if (schema.Properties.Count > 0)
            schema.AllowAdditionalProperties = false;
        return schema;
    }
}
