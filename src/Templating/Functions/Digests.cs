using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;
using System.Text;

namespace BarometerSite.Templating.Functions;

/// <summary>The hash functions of <c>string</c>, in lower-case hexadecimal digits.</summary>
internal static class Digests
{
    [SuppressMessage("Security", "CA5351", Justification = "The language has the function; nothing here is kept secret by it.")]
    [SuppressMessage("Security", "CA5350", Justification = "The language has the function; nothing here is kept secret by it.")]
    public static string? Plain(Arguments arguments, string kind)
    {
        if (arguments.TextOrNull(0) is not { } text)
            return null;
        var bytes = Encoding.UTF8.GetBytes(text);
        return Convert.ToHexStringLower(kind switch
        {
            "md5" => MD5.HashData(bytes),
            "sha1" => SHA1.HashData(bytes),
            "sha256" => SHA256.HashData(bytes),
            _ => SHA512.HashData(bytes),
        });
    }

    [SuppressMessage("Security", "CA5350", Justification = "The language has the function; nothing here is kept secret by it.")]
    public static string? Keyed(Arguments arguments, string kind)
    {
        if (arguments.TextOrNull(0) is not { } text)
            return null;
        var (key, bytes) = (Encoding.UTF8.GetBytes(arguments.Text(1)), Encoding.UTF8.GetBytes(text));
        return Convert.ToHexStringLower(kind switch
        {
            "sha1" => HMACSHA1.HashData(key, bytes),
            "sha256" => HMACSHA256.HashData(key, bytes),
            _ => HMACSHA512.HashData(key, bytes),
        });
    }
}
