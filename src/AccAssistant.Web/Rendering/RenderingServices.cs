namespace AccAssistant.Web.Rendering;

public static class RenderingServices
{
    public static IServiceCollection AddRendering(this IServiceCollection services) => services.AddSingleton<AnswerMarkdown>();
}
