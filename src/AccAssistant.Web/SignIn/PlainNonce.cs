using Microsoft.AspNetCore.Authentication;

namespace AccAssistant.Web.SignIn;

/// <summary>The nonce as its cookie carries it: as it is. The same browser has it in the address of the sign-in page, and sealed it is so long that twenty attempts side by side fill what nginx takes of a request's cookies.</summary>
internal sealed class PlainNonce : ISecureDataFormat<string>
{
    public string Protect(string data) => data;

    public string Protect(string data, string? purpose) => data;

    public string? Unprotect(string? protectedText) => protectedText;

    public string? Unprotect(string? protectedText, string? purpose) => protectedText;
}
