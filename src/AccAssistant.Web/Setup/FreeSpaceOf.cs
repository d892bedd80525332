namespace AccAssistant.Web.Setup;

/// <summary>Bytes this app may still write on the disk that holds a folder.</summary>
public delegate long FreeSpaceOf(string folder);
