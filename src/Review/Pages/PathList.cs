using System.Collections;

namespace BarometerSite.Review.Pages;

/// <summary>The paths of a site's files, held as one piece: a large site has a hundred thousand.</summary>
internal sealed class PathList(IEnumerable<string> paths) : IEnumerable<string>
{
    private const byte End = (byte)'\n';

    private readonly byte[] lines = Lines(paths);

    /// <summary>Those of one list that are not in another. Neither has any twice.</summary>
    /// <remarks>Where both come in much the same order, hardly more is held at a time than differs.</remarks>
    public static HashSet<string> OnlyIn(IEnumerable<string> one, IEnumerable<string> other)
    {
        var (ofOne, ofOther) = (new HashSet<string>(StringComparer.Ordinal), new HashSet<string>(StringComparer.Ordinal));
        using var left = one.GetEnumerator();
        using var right = other.GetEnumerator();
        while (true)
        {
            var path = left.MoveNext() ? left.Current : null;
            var beside = right.MoveNext() ? right.Current : null;
            if (path is null && beside is null)
                return ofOne;
            if (path == beside)
                continue;
            if (path is not null && !ofOther.Remove(path))
                ofOne.Add(path);
            if (beside is not null && !ofOne.Remove(beside))
                ofOther.Add(beside);
        }
    }

    public IEnumerator<string> GetEnumerator()
    {
        for (var at = 0; at < lines.Length;)
        {
            var length = lines.AsSpan(at).IndexOf(End);
            yield return Encoding.UTF8.GetString(lines, at, length);
            at += length + 1;
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private static byte[] Lines(IEnumerable<string> paths)
    {
        using var lines = new MemoryStream();
        foreach (var path in paths)
        {
            lines.Write(Encoding.UTF8.GetBytes(path));
            lines.WriteByte(End);
        }
        return lines.ToArray();
    }
}
