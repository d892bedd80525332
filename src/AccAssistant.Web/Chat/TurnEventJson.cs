using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using AccAssistant.Conversations.Turns;

namespace AccAssistant.Web.Chat;

/// <summary>How events are spelt for the browser; <c>Client/turn-events.ts</c> is the other side.</summary>
public static class TurnEventJson
{
    public static void Configure(JsonSerializerOptions options)
    {
        options.Converters.Add(new JsonStringEnumConverter(JsonNamingPolicy.CamelCase));
        options.TypeInfoResolver = new DefaultJsonTypeInfoResolver { Modifiers = { NameTheType } };
    }

    // SignalR writes a value as its own type, and System.Text.Json names only types written as their base.
    private static void NameTheType(JsonTypeInfo info)
    {
        if (info.Type.IsAbstract || !info.Type.IsSubclassOf(typeof(TurnEvent)))
            return;
        var name = typeof(TurnEvent).GetCustomAttributes<JsonDerivedTypeAttribute>().Single(derived => derived.DerivedType == info.Type).TypeDiscriminator;
        var type = info.CreateJsonPropertyInfo(typeof(string), "type");
        type.Get = _ => name;
        info.Properties.Insert(0, type);
    }
}
