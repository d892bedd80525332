using AccAssistant.Tests.Support;
using NSwag;

namespace AccAssistant.Tests.Proof.Specs;

/// <summary>Autodesk's own OpenAPI files of the services that have one; a test that needs them is skipped where they are not.</summary>
internal sealed class VendorSpecs
{
    private static readonly string[] Files = ["Issues", "accountadmin", "datamanagement", "oss"];
    private static readonly string[] Roots = ["/construction/issues/", "/construction/admin/", "/hq/", "/project/v1/", "/data/v1/", "/oss/v2/"];
    private static readonly Lazy<Task<VendorSpecs?>> Loaded = new(ReadAsync);

    private VendorSpecs(IReadOnlyList<VendorOperation> operations) => Operations = operations;

    public IReadOnlyList<VendorOperation> Operations { get; }

    /// <returns>Null where the files are not.</returns>
    public static Task<VendorSpecs?> FindAsync() => Loaded.Value;

    public static async Task<VendorSpecs> LoadAsync()
    {
        var specs = await FindAsync();
        Assert.SkipWhen(specs is null, "Autodesk's OpenAPI files are not here. Set ACC_OPENAPI_DIR to their folder.");
        return specs!;
    }

    /// <summary>Whether one of the files should know this address.</summary>
    public static bool Cover(Uri address) => Roots.Any(root => address.AbsolutePath.StartsWith(root, StringComparison.Ordinal));

    public VendorOperation? Find(string method, Uri address)
    {
        var path = address.AbsolutePath.Split('/');
        return Operations.Where(operation => operation.Fits(method, path)).MaxBy(operation => operation.Words);
    }

    private static async Task<VendorSpecs?> ReadAsync()
    {
        var folder = Environment.GetEnvironmentVariable("ACC_OPENAPI_DIR") is { Length: > 0 } configured
            ? configured
            : Path.Combine(Repository.Root, "..", "shared", "acc-api", "openapi");
        if (!Files.All(name => File.Exists(Path.Combine(folder, name + ".yaml"))))
            return null;

        var documents = await Task.WhenAll(Files.Select(name => OpenApiYamlDocument.FromFileAsync(Path.Combine(folder, name + ".yaml"))));
        foreach (var document in documents)
            new StrictSchemas().Visit(document);
        return new VendorSpecs([.. documents.SelectMany(document => document.Operations).Select(found => new VendorOperation(found.Method, found.Path, found.Operation))]);
    }
}
