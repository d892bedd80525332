namespace AccAssistant.Sandbox.OpenAi;

/// <summary>The ids listed; any other is answered too.</summary>
internal static class Models
{
    public const string Main = "demo-model";
    public const string Small = "demo-model-small";

    public static readonly IReadOnlyList<string> All = [Main, Small];
}
