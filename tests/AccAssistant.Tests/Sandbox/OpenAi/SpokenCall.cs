using System.Text.Json;

namespace AccAssistant.Tests.Sandbox.OpenAi;

internal sealed record SpokenCall(string Id, string Tool, string Arguments)
{
    public string Argument
    {
        get
        {
            using var arguments = JsonDocument.Parse(Arguments);
            return string.Join("", arguments.RootElement.EnumerateObject().Select(one => one.Value.GetString()));
        }
    }
}
