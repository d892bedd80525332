namespace AccAssistant.Sandbox.Faults;

/// <summary>Tells the sign-in endpoints what shall go wrong with the request they are about to answer.</summary>
internal static class SignInFault
{
    public static void Set(HttpContext context, Fault fault) => context.Items[fault.Kind] = fault;

    public static Fault? Of(HttpContext context, FaultKind kind) => context.Items[kind] as Fault;
}
