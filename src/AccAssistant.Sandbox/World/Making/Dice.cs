using System.Security.Cryptography;
using System.Text;
using Bogus;

namespace AccAssistant.Sandbox.World.Making;

/// <summary>Chance that comes out the same for the same seed and purpose, on every machine.</summary>
internal sealed class Dice(int seed)
{
    private const string Letters = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";
    private readonly Randomizer random = new(seed);

    public static Dice For(int seed, string purpose) =>
        new(BitConverter.ToInt32(SHA256.HashData(Encoding.UTF8.GetBytes($"{seed}/{purpose}"))));

    /// <summary>The same id for the same text.</summary>
    public static string IdFrom(string text) => new Guid(SHA256.HashData(Encoding.UTF8.GetBytes(text)).AsSpan(0, 16)).ToString();

    /// <summary>Both ends can come up.</summary>
    public int Between(int low, int high) => random.Number(low, high);

    public bool Chance(double probability) => random.Double() < probability;

    public double Share() => random.Double();

    public T Pick<T>(IReadOnlyList<T> from) => from[random.Number(0, from.Count - 1)];

    public IReadOnlyList<T> PickSome<T>(IReadOnlyList<T> from, int count)
    {
        var left = from.ToList();
        var picked = new List<T>(count);
        while (picked.Count < count && left.Count > 0)
        {
            var at = random.Number(0, left.Count - 1);
            picked.Add(left[at]);
            left.RemoveAt(at);
        }

        return picked;
    }

    public string Id() => random.Guid().ToString();

    public string AutodeskId() => Text(12);

    public string Urn() => Text(22);

    public string GroupId() => "58" + random.Number(100_000, 999_999).ToString(System.Globalization.CultureInfo.InvariantCulture);

    private string Text(int length) => string.Create(length, random, static (span, random) =>
    {
        for (var i = 0; i < span.Length; i++)
        {
            span[i] = Letters[random.Number(0, Letters.Length - 1)];
        }
    });
}
