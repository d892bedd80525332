using System.Security.Cryptography;
using System.Text;

namespace AccAssistant.Sandbox.World;

/// <summary>Small made-up files that open: a page that says what it stands for, or a grey picture.</summary>
internal static class FileBytes
{
    private static readonly byte[] GreyPng = Convert.FromBase64String("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg==");

    public static string ContentType(string name) => Path.GetExtension(name).ToUpperInvariant() switch
    {
        ".PDF" => "application/pdf",
        ".PNG" => "image/png",
        ".JPG" => "image/jpeg",
        ".DWG" => "application/acad",
        _ => "application/octet-stream",
    };

    /// <summary>20 to about 400 KB, always the same for one id.</summary>
    public static long Size(string id) => 20_000 + (BitConverter.ToUInt32(SHA256.HashData(Encoding.UTF8.GetBytes(id))) % 380_000);

    /// <summary>Exactly <see cref="StoredFile.Size"/> bytes; readers of both formats skip the filling at the end.</summary>
    public static byte[] Of(StoredFile file)
    {
        var bytes = new byte[Math.Clamp(file.Size, 1_000, 4_000_000)];
        Array.Fill(bytes, (byte)'\n');
        var head = file.ContentType == "application/pdf" ? Pdf(file.Name, bytes.Length) : GreyPng;
        head.AsSpan(0, Math.Min(head.Length, bytes.Length)).CopyTo(bytes);
        return bytes;
    }

    private static byte[] Pdf(string name, int size)
    {
        var safe = new string([.. name.Select(c => char.IsAsciiLetterOrDigit(c) || c is ' ' or '.' or '-' ? c : ' ')]);
        var words = $"BT /F1 18 Tf 60 720 Td ({safe}) Tj 0 -28 Td (A made-up document of a made-up project.) Tj ET";
        var text = new StringBuilder("%PDF-1.4\n");
        var offsets = new List<int>();
        string[] objects =
        [
            "<< /Type /Catalog /Pages 2 0 R >>",
            "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>",
            $"<< /Length {words.Length} >>\nstream\n{words}\nendstream",
            "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
        ];
        for (var i = 0; i < objects.Length; i++)
        {
            offsets.Add(text.Length);
            text.Append(i + 1).Append(" 0 obj\n").Append(objects[i]).Append("\nendobj\n");
        }

        // The table must stand in the last kilobyte, so the filling goes before it.
        text.Append('\n', Math.Max(0, size - text.Length - 320));
        var table = text.Length;
        text.Append("xref\n0 6\n0000000000 65535 f \n");
        foreach (var offset in offsets)
        {
            text.Append(offset.ToString("D10", System.Globalization.CultureInfo.InvariantCulture)).Append(" 00000 n \n");
        }

        text.Append("trailer << /Size 6 /Root 1 0 R >>\nstartxref\n").Append(table).Append("\n%%EOF\n");
        return Encoding.ASCII.GetBytes(text.ToString());
    }
}
