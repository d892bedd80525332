using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.SemanticKernel;

namespace AccAssistant.Conversations.Models;

/// <summary>One call as it arrives, piece by piece.</summary>
internal sealed partial class CallPieces(int index)
{
    private const int LongestName = 64;

    private readonly StringBuilder arguments = new();
    private string id = "";
    private string name = "";

    public int Index => index;

    /// <summary>What it calls; empty when no piece has said it.</summary>
    public string Name => name;

    /// <summary>Indexes go missing or repeat: another id, or a name after arguments that are whole, begins another call.</summary>
    public bool EndsBefore(StreamingFunctionCallUpdateContent piece) =>
        (piece.CallId is { Length: > 0 } other && id.Length > 0 && other != id)
        || (piece is { Name.Length: > 0, Arguments.Length: > 0 } && name.Length > 0 && IsWhole);

    public void Add(StreamingFunctionCallUpdateContent piece)
    {
        id = piece.CallId is { Length: > 0 } told ? told : id;
        name = piece.Name is { Length: > 0 } called ? Spelt(called) : name;
        arguments.Append(piece.Arguments);
    }

    /// <summary>Arguments are texts; those that are no JSON object leave an exception in their place.</summary>
    public FunctionCallContent Whole()
    {
        var parts = name.Split('-', 2);
        var (plugin, function) = parts.Length == 2 ? (parts[0], parts[1]) : (null, name);
        try
        {
            return new FunctionCallContent(function, plugin, id, Read());
        }
        catch (JsonException exception)
        {
            return new FunctionCallContent(function, plugin, id) { Exception = exception };
        }
    }

    private bool IsWhole
    {
        get
        {
            try
            {
                return Read() is not null;
            }
            catch (JsonException)
            {
                return false;
            }
        }
    }

    private KernelArguments? Read()
    {
        var json = arguments.ToString();
        if (string.IsNullOrWhiteSpace(json) || JsonSerializer.Deserialize<Dictionary<string, JsonElement>>(json) is not { } given)
        {
            return null;
        }

        var read = new KernelArguments();
        foreach (var (key, value) in given)
        {
            read[key] = value.ValueKind == JsonValueKind.Null ? null : value.ToString();
        }

        return read;
    }

    /// <summary>The name goes back to the endpoint with the next request, which refuses any other letter in it.</summary>
    private static string Spelt(string called)
    {
        // Some models let their own markup run into the name: "rfis-query<|channel|>commentary".
        var spelt = Odd().Replace(called.Split('<')[0], "_");
        return spelt.Length > LongestName ? spelt[..LongestName] : spelt;
    }

    [GeneratedRegex("[^A-Za-z0-9_-]")]
    private static partial Regex Odd();
}
