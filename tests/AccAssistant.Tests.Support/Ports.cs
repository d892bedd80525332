using System.Net.Sockets;
using System.Net;

namespace AccAssistant.Tests.Support;

/// <summary>Ports of this machine.</summary>
public static class Ports
{
    /// <summary>One that nobody has at the moment.</summary>
    public static int Free()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
