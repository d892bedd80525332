using System.Xml.Linq;
using AccAssistant.Storage;
using AccAssistant.Web.SignIn;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.DependencyInjection;

namespace AccAssistant.Tests.Acc.Tokens;

/// <summary>The app's keys in folders of their own, opened anew as each start of the app does.</summary>
internal sealed class KeyRing : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("acc-keys-");
    private readonly List<ServiceProvider> starts = [];

    public KeyRing()
    {
        Data = new DataFolder(Path.Combine(folder.FullName, "data"));
        Keys = new KeyFolder(Data, "");
    }

    public DataFolder Data { get; }

    public KeyFolder Keys { get; }

    /// <summary>The protection a start of the app would have, with whatever keys lie there now.</summary>
    public IDataProtectionProvider Start(int keyDays = 90)
    {
        var services = new ServiceCollection();
        services.AddLogging().AddSingleton(Keys).AddOptions<StorageOptions>().Configure(options => options.KeyDays = keyDays);
        services.AddSignIn();
        var started = services.BuildServiceProvider();
        starts.Add(started);
        return started.GetRequiredService<IDataProtectionProvider>();
    }

    public IEnumerable<FileInfo> Files => Keys.Folder.EnumerateFiles("key-*.xml");

    /// <summary>Sets a date of every key there is.</summary>
    public void Date(string element, DateTimeOffset at)
    {
        foreach (var file in Files)
        {
            var key = XDocument.Load(file.FullName);
            key.Root!.Element(element)!.SetValue(at);
            key.Save(file.FullName);
        }
    }

    public void Dispose()
    {
        starts.ForEach(start => start.Dispose());
        folder.Delete(recursive: true);
    }
}
