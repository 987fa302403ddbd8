using System.Collections.Frozen;
using System.Collections.Immutable;
using BarometerSite.Problems;
using BarometerSite.Sources.Markdown;

namespace BarometerSite.Pages;

/// <summary>A place that a text links to: an address below the site's root, with an anchor where one is named, or an absolute address.</summary>
internal readonly record struct LinkTarget(string Address, string? Anchor, bool IsExternal);

/// <summary>
/// Where links of texts lead. Texts link to other texts by the path of their file (<c>../goals/2-unemployment.md#method</c>), to
/// pages without a text by their address (<c>/indikatorer/unemployment-gap/</c>), and out of the site by https.
/// </summary>
internal sealed class LinkIndex
{
    private readonly FrozenDictionary<string, Place> byFile;
    private readonly FrozenDictionary<string, Place> byAddress;

    /// <param name="texts">Each text with the address of the page that shows it.</param>
    /// <param name="addresses">Every page and file of the site.</param>
    public LinkIndex(IEnumerable<(MarkdownText Text, string Address)> texts, IEnumerable<string> addresses)
    {
        var places = texts.Select(text => (text.Text.File.Path, Place: new Place(text.Address, [.. text.Text.Anchors.Select(anchor => anchor.Id)]))).ToList();
        byFile = places.ToFrozenDictionary(place => place.Path, place => place.Place, StringComparer.Ordinal);
        var withText = places.Select(place => place.Place).DistinctBy(place => place.Address).ToDictionary(place => place.Address, StringComparer.Ordinal);
        byAddress = addresses.Distinct(StringComparer.Ordinal)
            .ToFrozenDictionary(address => "/" + address, address => withText.GetValueOrDefault(address) ?? new Place(address, []), StringComparer.Ordinal);
    }

    /// <summary>Where a link leads; null, with a complaint, where it leads nowhere.</summary>
    public LinkTarget? Resolve(MarkdownText from, MarkdownLink link, DiagnosticBag diagnostics)
    {
        if (link.IsExternal)
            return new LinkTarget(link.Target, null, IsExternal: true);
        var (path, anchor) = Split(link.Target);
        if (path.Length > 0 && path[0] != '/' && Below(from.File.Path, path) is null)
        {
            diagnostics.Add(Complaints.PathOutsideSite(link.Target, link.Span));
            return null;
        }
        if (Find(from.File.Path, path) is not { } place)
        {
            diagnostics.Add(Complaints.BrokenLink(link.Target, link.Span, byAddress.Keys.Concat(byFile.Keys.Select(file => Relative(from.File.Path, file)))));
            return null;
        }
        if (anchor is not null && !place.Anchors.Contains(anchor))
        {
            diagnostics.Add(Complaints.BrokenAnchor(anchor, path.Length == 0 ? from.File.Path : path, link.Span, place.Anchors));
            return null;
        }
        return new LinkTarget(place.Address, anchor, IsExternal: false);
    }

    /// <summary>Where a link leads that the plan has checked.</summary>
    public LinkTarget Resolve(MarkdownText from, string target)
    {
        if (MarkdownAddress.Scheme(target) is not null)
            return new LinkTarget(target, null, IsExternal: true);
        var (path, anchor) = Split(target);
        return new LinkTarget(Find(from.File.Path, path)!.Address, anchor, IsExternal: false);
    }

    private Place? Find(string from, string path)
    {
        if (path.Length == 0)
            return byFile.GetValueOrDefault(from);
        if (path[0] == '/')
            return byAddress.GetValueOrDefault(path);
        return Below(from, path) is { } file ? byFile.GetValueOrDefault(file) : null;
    }

    private static (string Path, string? Anchor) Split(string target)
    {
        var hash = target.IndexOf('#', StringComparison.Ordinal);
        return hash < 0 ? (target, null) : (target[..hash], target[(hash + 1)..]);
    }

    /// <summary>A path relative to the folder of a file; null where it leads out of the site's folder.</summary>
    private static string? Below(string from, string path)
    {
        var parts = new List<string>(from.Split('/')[..^1]);
        foreach (var part in path.Split('/'))
        {
            if (part == "..")
            {
                if (parts.Count == 0)
                    return null;
                parts.RemoveAt(parts.Count - 1);
            }
            else if (part != ".")
            {
                parts.Add(part);
            }
        }
        return string.Join('/', parts);
    }

    private static string Relative(string from, string file)
    {
        var start = from.Split('/')[..^1];
        var end = file.Split('/');
        var common = start.Zip(end).TakeWhile(pair => pair.First == pair.Second).Count();
        return string.Concat(Enumerable.Repeat("../", start.Length - common)) + string.Join('/', end[common..]);
    }

    private sealed record Place(string Address, ImmutableArray<string> Anchors);
}
