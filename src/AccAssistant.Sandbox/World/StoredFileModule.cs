namespace AccAssistant.Sandbox.World;

internal enum StoredFileModule
{
    Issues,
    Rfis,
    Submittals,
}
