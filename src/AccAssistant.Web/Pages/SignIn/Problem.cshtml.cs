using System.Text.RegularExpressions;
using AccAssistant.Conversations.Wording;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace AccAssistant.Web.Pages.SignIn;

/// <summary>Why a sign-in did not end in a session. The reason is a word of ours, never the provider's text.</summary>
public sealed partial class ProblemModel(Words words) : PageModel
{
    public ProblemWords Problem { get; private set; } = null!;

    public string Reference { get; private set; } = "";

    public void OnGet(string? reason, string? reference)
    {
        Problem = ProblemWords.For(reason, words);
        Reference = reference is not null && ReferenceForm().IsMatch(reference) ? reference : HttpContext.TraceIdentifier;
    }

    [GeneratedRegex(@"^[A-Za-z0-9:-]{4,64}\z")]
    private static partial Regex ReferenceForm();
}
