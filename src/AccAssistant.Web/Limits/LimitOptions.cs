namespace AccAssistant.Web.Limits;

/// <summary>What one person may ask of an instance, whatever it costs elsewhere.</summary>
public sealed class LimitOptions
{
    public const string Section = "Limits";

    /// <summary>Windows with a live connection.</summary>
    public int SocketsPerPerson { get; set; } = 10;

    /// <summary>Requests for pages and calls, static files not counted; of somebody unknown by their address.</summary>
    public int RequestsPerMinute { get; set; } = 600;
}
