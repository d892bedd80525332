using System.Resources;
using AccAssistant.Conversations.Wording;

namespace AccAssistant.Web.Languages;

public static class LanguagesServices
{
    private const string Here = "AccAssistant.Web.Languages.";

    /// <summary>
    /// The interface's texts are in <c>Words.resx</c> and, those the browser says by itself, <c>BrowserWords.resx</c>, each under its English.
    /// Another language is two files beside them, e.g. <c>Words.de.resx</c>, its letters here, and <c>docs/glossary.de.md</c>.
    /// </summary>
    public static IServiceCollection AddLanguages(this IServiceCollection services)
    {
        var texts = new ResourceManager(Here + "Words", typeof(LanguagesServices).Assembly);
        var browserTexts = new ResourceManager(Here + "BrowserWords", typeof(LanguagesServices).Assembly);
        services.AddSingleton(new SpokenLanguages(["en"], (english, language) => texts.GetString(english, language) ?? browserTexts.GetString(english, language)));
        services.AddSingleton(new BrowserWords(browserTexts));
        services.AddHttpContextAccessor();
        return services.AddScoped(provider => provider.GetRequiredService<SpokenLanguages>().For(provider.GetRequiredService<IHttpContextAccessor>().HttpContext?.Request));
    }
}
