namespace AccAssistant.Web.SignIn;

/// <summary>Who signed in.</summary>
/// <param name="UserId">The Autodesk id, never empty.</param>
/// <param name="Name">For the page; never empty.</param>
/// <param name="Email">Null also where Autodesk says that it is not verified: anybody could have typed it.</param>
public sealed record AutodeskProfile(string UserId, string Name, string? Email);
