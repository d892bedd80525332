using System.Diagnostics;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace AccAssistant.Tests.Support;

/// <summary>nginx as a file of the docs has it, on a port of its own and with a certificate nobody knows.</summary>
public sealed class Nginx : IAsyncDisposable
{
    public const string Missing = "No nginx found. Install it: apt-get install nginx.";

    private static readonly string[] UsualPlaces = ["/usr/sbin/nginx", "/usr/bin/nginx", "/usr/local/bin/nginx", "/opt/homebrew/bin/nginx"];

    private readonly string folder = Directory.CreateTempSubdirectory("acc-assistant-nginx-").FullName;
    private readonly int port = Ports.Free();
    private Process? process;
    private string fingerprint = "";

    public static string? Program { get; } = UsualPlaces.FirstOrDefault(File.Exists);

    /// <summary>As browsers know it.</summary>
    public Uri Address => new($"https://localhost:{port}/");

    /// <param name="file">Below the root of the checkout.</param>
    /// <param name="changes">What stands in the file for others, and what it is here; each must be in it.</param>
    public static async Task<Nginx> StartAsync(string file, params IEnumerable<(string Written, string Here)> changes)
    {
        var nginx = new Nginx();
        nginx.WriteCertificate();
        nginx.WriteSettings(file, changes);
        await nginx.RunAsync();
        return nginx;
    }

    /// <summary>Nobody vouches for its certificate; that it is this one is enough.</summary>
    public bool IsIts(X509Certificate? certificate) => certificate?.GetCertHashString(HashAlgorithmName.SHA256) == fingerprint;

    public async ValueTask DisposeAsync()
    {
        if (process is { HasExited: false })
        {
            process.Kill();
            await process.WaitForExitAsync(CancellationToken.None);
        }

        process?.Dispose();
        Directory.Delete(folder, recursive: true);
    }

    private string In(string file) => Path.Combine(folder, file);

    private void WriteCertificate()
    {
        using var key = RSA.Create(2048);
        var request = new CertificateRequest("CN=localhost", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        using var certificate = request.CreateSelfSigned(DateTimeOffset.UtcNow.AddDays(-1), DateTimeOffset.UtcNow.AddDays(1));
        fingerprint = certificate.GetCertHashString(HashAlgorithmName.SHA256);
        File.WriteAllText(In("cert.pem"), certificate.ExportCertificatePem());
        File.WriteAllText(In("key.pem"), key.ExportPkcs8PrivateKeyPem());
    }

    private void WriteSettings(string file, IEnumerable<(string Written, string Here)> changes)
    {
        var site = File.ReadAllText(Repository.File(file));
        (string Written, string Here)[] own =
        [
            ("listen 443 ssl;", $"listen 127.0.0.1:{port} ssl;"),
            ("server_name example.com;", "server_name localhost;"),
            ("/etc/ssl/certs/example.com.pem", In("cert.pem")),
            ("/etc/ssl/private/example.com.key", In("key.pem")),
        ];
        foreach (var (written, here) in own.Concat(changes))
        {
            if (!site.Contains(written, StringComparison.Ordinal))
                throw new InvalidOperationException($"{file} has no \"{written}\" any more.");
            site = site.Replace(written, here, StringComparison.Ordinal);
        }

        // One process, as whoever runs the tests; all else is as nginx comes.
        File.WriteAllText(In("nginx.conf"), $$"""
            daemon off;
            master_process off;
            pid {{In("pid")}};
            error_log stderr notice;
            events {}
            http {
                access_log off;
                client_body_temp_path {{In("body")}};
                proxy_temp_path {{In("proxy")}};
                fastcgi_temp_path {{In("fastcgi")}};
                uwsgi_temp_path {{In("uwsgi")}};
                scgi_temp_path {{In("scgi")}};
            {{site}}
            }
            """);
    }

    private async Task RunAsync()
    {
        var said = new List<string>();
        var listening = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        process = new Process
        {
            StartInfo = new ProcessStartInfo(Program!, ["-p", folder, "-c", In("nginx.conf"), "-e", "stderr"]) { RedirectStandardError = true },
            EnableRaisingEvents = true,
        };
        process.ErrorDataReceived += (_, line) =>
        {
            said.Add(line.Data ?? "");
            // Said once the port is open.
            if (line.Data?.Contains("event method", StringComparison.Ordinal) == true)
                listening.TrySetResult();
        };
        process.Exited += (_, _) => listening.TrySetException(new InvalidOperationException("nginx ended: " + string.Join('\n', said)));
        process.Start();
        process.BeginErrorReadLine();
        await listening.Task;
    }
}
