using System.Runtime.CompilerServices;
using System.Text;

namespace BarometerSite.Tests;

/// <summary>
/// Compares text with the one accepted earlier, by Verify's conventions: <c>Class.Test.verified.svg</c> stands beside the test; on a difference
/// <c>Class.Test.received.svg</c> is written there and the test fails with the first difference. <c>ACCEPT=1 dotnet test</c> accepts what was
/// received; where <c>CI</c> is true that is refused.
/// </summary>
internal static class Snapshot
{
    private const int ShownAround = 60;

    /// <param name="extension">Without the dot.</param>
    /// <param name="name">Tells several snapshots of one test apart.</param>
    public static void Verify(
        string received,
        string extension,
        string? name = null,
        [CallerFilePath] string testFile = "",
        [CallerMemberName] string test = "")
    {
        var stem = Path.Combine(Path.GetDirectoryName(testFile)!, $"{Path.GetFileNameWithoutExtension(testFile)}.{test}{(name is null ? "" : "." + name)}");
        var (verifiedPath, receivedPath) = ($"{stem}.verified.{extension}", $"{stem}.received.{extension}");
        var verified = File.Exists(verifiedPath) ? File.ReadAllText(verifiedPath) : null;
        if (verified == received)
        {
            File.Delete(receivedPath);
            return;
        }
        if (Acceptance.IsAsked())
        {
            Write(verifiedPath, received);
            File.Delete(receivedPath);
            return;
        }
        Write(receivedPath, received);
        Assert.Fail(verified is null
            ? $"There is no {Path.GetFileName(verifiedPath)} yet. Look at the .received file; ACCEPT=1 accepts it."
            : $"{FirstDifference(verified, received)}\nLook at {Path.GetFileName(receivedPath)}; ACCEPT=1 accepts it.");
    }

    /// <summary>Where two texts part, with some text around it.</summary>
    public static string FirstDifference(string verified, string received)
    {
        var at = verified.AsSpan().CommonPrefixLength(received);
        var line = verified.AsSpan(0, at).Count('\n') + 1;
        var start = Math.Max(at - ShownAround, verified.LastIndexOf('\n', Math.Max(at - 1, 0)) + 1);
        return $"Line {line} differs.\n  verified: {Excerpt(verified, start, at)}\n  received: {Excerpt(received, start, at)}";
    }

    private static string Excerpt(string text, int start, int at)
    {
        if (start >= text.Length)
            return "(ends here)";
        var end = text.IndexOf('\n', Math.Min(at, text.Length - 1));
        return text[start..Math.Min(end < 0 ? text.Length : end, Math.Min(at + ShownAround, text.Length))];
    }

    private static void Write(string path, string text) => File.WriteAllText(path, text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
}
