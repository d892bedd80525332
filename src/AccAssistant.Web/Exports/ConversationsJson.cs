using System.Text.Json;
using AccAssistant.Conversations.History;

namespace AccAssistant.Web.Exports;

/// <summary>A person's conversations with their turns as one JSON array, sent on turn by turn.</summary>
internal static class ConversationsJson
{
    public static async Task WriteAsync(Stream stream, ExportPlan plan, Func<Guid, IAsyncEnumerable<VersionedTurn>> turnsOf, CancellationToken cancellationToken)
    {
        await using var json = new Utf8JsonWriter(stream, ExportJson.Writing);
        json.WriteStartArray();
        foreach (var conversation in plan.Conversations)
        {
            json.WriteStartObject();
            json.WriteString("id", conversation.Id);
            json.WriteString("title", conversation.Title);
            json.WriteString("projectId", conversation.Project.Value);
            json.WriteString("projectName", plan.Projects[conversation.Project].Name);
            json.WriteString("createdAt", conversation.CreatedAt);
            json.WriteString("updatedAt", conversation.UpdatedAt);
            json.WriteBoolean("pinned", conversation.Pinned);
            json.WriteStartArray("turns");
            await foreach (var turn in turnsOf(conversation.Id))
            {
                JsonSerializer.Serialize(json, ExportedTurn.Of(turn), ExportJson.Values);
                await json.FlushAsync(cancellationToken);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
