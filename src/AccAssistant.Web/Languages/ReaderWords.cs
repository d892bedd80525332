using AccAssistant.Conversations.Wording;

namespace AccAssistant.Web.Languages;

/// <summary>Which words a request is answered in: those its browser asks for.</summary>
public static class ReaderWords
{
    /// <summary>Browsers name a handful.</summary>
    private const int MostTags = 10;

    /// <param name="request">Null where there is none: then nobody in particular reads it.</param>
    public static Words For(this SpokenLanguages languages, HttpRequest? request) => request is null
        ? Words.English
        : languages.For(request.GetTypedHeaders().AcceptLanguage.Take(MostTags).OrderByDescending(tag => tag.Quality ?? 1).Select(tag => tag.Value.Value ?? ""));
}
