namespace AccAssistant.Web.SignIn;

/// <summary>The provider's answer is one we cannot trust.</summary>
internal sealed class SignInRefusedException(string message) : Exception(message);
