using System.Diagnostics;
using System.Globalization;
using Npgsql;

namespace AccAssistant.Tests.Support;

/// <summary>A PostgreSQL server of its own in a folder of its own, on this machine only, in a language whose letters do not sort by their bytes.</summary>
public sealed class PostgreSqlServer : IDisposable
{
    public const string Missing = "No PostgreSQL found. Install it: apt-get install postgresql.";

    public const string User = "acc";

    /// <summary>The server refuses to run as the machine's administrator.</summary>
    private const string Account = "postgres";

    private readonly string folder;
    private readonly bool isDurable;
    private readonly List<string> said = [];
    private Process? process;

    private PostgreSqlServer(string folder, bool isDurable)
    {
        this.folder = folder;
        this.isDurable = isDurable;
    }

    /// <summary>The folder of the newest version there is; null where there is none.</summary>
    public static string? Programs { get; } = Directory.Exists("/usr/lib/postgresql")
        ? Directory.GetDirectories("/usr/lib/postgresql").OrderByDescending(version => double.TryParse(Path.GetFileName(version), CultureInfo.InvariantCulture, out var number) ? number : 0).Select(version => Path.Combine(version, "bin")).FirstOrDefault(bin => File.Exists(Path.Combine(bin, "postgres")))
        : null;

    public int Port { get; } = Ports.Free();

    /// <param name="isDurable">False: nothing is forced to the disk, which is faster and does not survive a power cut.</param>
    /// <param name="parent">Where its folder is made; null: with the machine's temporary ones.</param>
    public static PostgreSqlServer Start(bool isDurable = false, string? parent = null)
    {
        if (Programs is null)
            throw new InvalidOperationException(Missing);

        var folder = Path.Combine(parent ?? Path.GetTempPath(), $"acc-assistant-postgresql-{Guid.NewGuid():N}");
        Directory.CreateDirectory(folder);
        if (Environment.IsPrivilegedProcess)
            Finish(Process.Start("chown", [Account, folder]));
        var server = new PostgreSqlServer(folder, isDurable);
        Finish(server.Run("initdb", redirect: true, "-D", server.Data, "-U", User, "--auth=trust", "--no-sync", "-E", "UTF8", "--locale=C.UTF-8", "--locale-provider=icu", "--icu-locale=en-US"));
        server.Resume();
        return server;
    }

    /// <summary>Also after it was ended by force; waits until it takes connections.</summary>
    public void Resume()
    {
        process?.Dispose();
        process = Run("postgres", redirect: false, ["-D", Data, "-p", Port.ToString(CultureInfo.InvariantCulture), "-h", "127.0.0.1", "-k", "", "-c", "max_connections=300", .. isDurable ? Array.Empty<string>() : ["-F"]]);
        process.BeginErrorReadLine();
        WaitUntilOpen();
    }

    public string ConnectionTo(string database) =>
        new NpgsqlConnectionStringBuilder { Host = "127.0.0.1", Port = Port, Database = database, Username = User }.ToString();

    public void CreateDatabase(string name, string? template = null) =>
        Execute("postgres", template is null ? $"CREATE DATABASE \"{name}\"" : $"CREATE DATABASE \"{name}\" TEMPLATE \"{template}\"");

    public void Execute(string database, string command) => Run(database, command, sql => sql.ExecuteNonQuery());

    public long Count(string database, string query) => Run(database, query, sql => (long)sql.ExecuteScalar()!);

    /// <summary>One of PostgreSQL's own programs, such as <c>pg_dump</c>, beside this server's data.</summary>
    /// <exception cref="InvalidOperationException">It did not do what it was told.</exception>
    public void RunProgram(string program, params string[] arguments) => Finish(Run(program, redirect: true, arguments));

    /// <summary>Also by itself, as when there is no room to write down what it did.</summary>
    public bool HasEnded => process is null or { HasExited: true };

    /// <summary>Ends it as a power cut would.</summary>
    public void Kill()
    {
        process!.Kill(entireProcessTree: true);
        process.WaitForExit();
    }

    public void Dispose()
    {
        if (!HasEnded)
            Kill();
        process?.Dispose();
        Directory.Delete(folder, recursive: true);
    }

    private string Data => Path.Combine(folder, "data");

    private T Run<T>(string database, string text, Func<NpgsqlCommand, T> run)
    {
        using var connection = new NpgsqlConnection(ConnectionTo(database));
        connection.Open();
#pragma warning disable CA2100 // Names of the tests' own making.
        using var command = new NpgsqlCommand(text, connection);
#pragma warning restore CA2100
        return run(command);
    }

    private Process Run(string program, bool redirect, params string[] arguments)
    {
        var path = Path.Combine(Programs!, program);
        var start = Environment.IsPrivilegedProcess
            ? new ProcessStartInfo("setpriv", [$"--reuid={Account}", $"--regid={Account}", "--clear-groups", path, .. arguments])
            : new ProcessStartInfo(path, arguments);
        start.WorkingDirectory = folder;
        start.RedirectStandardError = true;
        start.RedirectStandardOutput = redirect;
        var run = new Process { StartInfo = start };
        run.ErrorDataReceived += (_, line) =>
        {
            lock (said)
            {
                said.Add(line.Data ?? "");
            }
        };
        run.Start();
        return run;
    }

    private void WaitUntilOpen()
    {
        while (true)
        {
            try
            {
                Execute("postgres", "SELECT 1");
                return;
            }
            catch (NpgsqlException) when (!process!.HasExited)
            {
                // Not listening yet, or still putting in order what it was kept from writing.
                Thread.Yield();
            }
            catch (NpgsqlException exception)
            {
                lock (said)
                {
                    throw new InvalidOperationException("PostgreSQL ended: " + string.Join('\n', said), exception);
                }
            }
        }
    }

    private static void Finish(Process process)
    {
        var output = process.StartInfo.RedirectStandardOutput ? process.StandardOutput.ReadToEndAsync() : Task.FromResult("");
        var error = process.StartInfo.RedirectStandardError ? process.StandardError.ReadToEnd() : "";
        process.WaitForExit();
        if (process.ExitCode != 0)
            throw new InvalidOperationException($"{process.StartInfo.FileName} failed: {error} {output.GetAwaiter().GetResult()}");
        process.Dispose();
    }
}
