using System.Text.Json;
using AccAssistant.Conversations.Prompts;
using AccAssistant.Storage;
using AccAssistant.Tests.Support;
using AccAssistant.Web;
using AccAssistant.Web.Demo;
using AccAssistant.Web.SignIn;
using Microsoft.AspNetCore.Authentication.OpenIdConnect;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace AccAssistant.Tests.Fuzzing;

/// <summary>Whatever a setting holds, the app can start or says in a sentence which key it is; of a folder without prompts, which file is missing there.</summary>
public sealed class SettingsFuzzTests : IDisposable
{
    private static readonly string[] Values = ["", " ", "-1", "0", "1", "NaN", "99999999999999999999", "2147483647", "true", "maybe", "\0", "a\0b", "/dev/null/x", "//", "http://", "https://x.test?a#b", "file:///etc", "<secret>", "{0}", "\u202E", "[]", "{\"a\":1}", new('x', 10_000), "https://[::1", "Data Source=/dev/null/x.db"];

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("settings-fuzz-");
    private int starts;

    [Theory]
    [InlineData(1)]
    public async Task A_setting_of_any_value_lets_the_app_start_or_is_named(int seed)
    {
        var random = new Random(seed);
        var refused = 0;
        var keys = Keys().ToList();

        foreach (var key in keys)
        {
            var value = Odd.Pick(random, Values);
            try
            {
                await TryAsync(key, value);
            }
            catch (Exception refusal) when (refusal is StartRefusedException or OptionsValidationException or FolderRefusedException or PromptException or StorageInUseException)
            {
                refused++;
                Assert.Contains(refusal is PromptException ? ".md" : key, refusal.Message, StringComparison.Ordinal);
            }
            catch (Exception fault)
            {
                Assert.Fail($"{key} = {value[..Math.Min(60, value.Length)]}: {fault}");
            }
        }

        Assert.True(keys.Count > 45);
        Assert.True(refused > 10);
    }

    public void Dispose() => folder.Delete(recursive: true);

    private static IEnumerable<string> Keys()
    {
        using var file = JsonDocument.Parse(File.ReadAllText(Repository.File("appsettings.json")));
        return [.. file.RootElement.EnumerateObject().Where(section => section.Name is not ("Logging" or "Projects" or "AllowedHosts")).SelectMany(section => Keys(section.Name, section.Value)), "Projects:Tower", "Projects:Tower:Region"];
    }

    private static IEnumerable<string> Keys(string path, JsonElement value) =>
        value.ValueKind == JsonValueKind.Object ? value.EnumerateObject().SelectMany(child => Keys($"{path}:{child.Name}", child.Value)) : [path];

    private async Task TryAsync(string key, string value)
    {
        string[] settings =
        [
            "--environment=Production",
            $"--applicationName={typeof(WebMarker).Assembly.GetName().Name}",
            $"--Storage:DataFolder={Path.Combine(folder.FullName, $"data{++starts}")}",
            "--Aps:ClientId=client",
            "--Aps:ClientSecret=hush",
            "--Llm:ApiKey=key",
            $"--{key}={value}",
        ];
        await using var app = await Program.BuildAsync(settings, builder =>
        {
            builder.WebHost.UseTestServer();
            builder.Logging.ClearProviders();
        });
        app.Services.GetRequiredService<IStartupValidator>().Validate();
        app.Services.GetRequiredService<IOptionsMonitor<OpenIdConnectOptions>>().Get(SignInSchemes.Autodesk);
        _ = app.Services.GetRequiredService<PromptLibrary>();
    }
}
