using BarometerSite.Markup;
using BarometerSite.Model;
using BarometerSite.Pages.Texts;
using BarometerSite.Problems;

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
    private readonly Mount? mount;

    /// <param name="texts">Each text with the address of the page that shows it.</param>
    /// <param name="addresses">Every page and file of the site.</param>
    /// <param name="mount">Of a published edition's pages: where links lead that lead to none of them.</param>
    public LinkIndex(IEnumerable<(Article Text, string Address)> texts, IEnumerable<string> addresses, Mount? mount = null)
    {
        this.mount = mount;
        var places = texts.Select(text => (text.Text.Path, Place: new Place(text.Address, [.. Glossary.PartsOf(text.Text)]))).ToList();
        byFile = places.ToFrozenDictionary(place => place.Path, place => place.Place, StringComparer.Ordinal);
        var withText = places.Select(place => place.Place).DistinctBy(place => place.Address).ToDictionary(place => place.Address, StringComparer.Ordinal);
        byAddress = addresses.Distinct(StringComparer.Ordinal)
            .ToFrozenDictionary(address => "/" + address, address => withText.GetValueOrDefault(address) ?? new Place(address, []), StringComparer.Ordinal);
    }

    /// <summary>The parts of pages that have an address, each with its heading.</summary>
    public IEnumerable<KeyValuePair<string, string>> Parts => byAddress.Values
        .SelectMany(place => place.Parts.Select(part => KeyValuePair.Create($"{place.Address}#{part.Id}", part.Text)));

    /// <summary>Complains about a link that leads nowhere.</summary>
    public void Check(PlacedLink link, DiagnosticBag diagnostics)
    {
        if (IsExternal(link.Target))
            return;
        var (path, anchor) = Split(link.Target);
        if (path.Length > 0 && path[0] != '/' && Below(link.Path, path) is null)
            diagnostics.Add(Complaints.PathOutsideSite(link.Target, link.Span));
        else if (Find(link.Path, path) is not { } place)
            diagnostics.Add(Complaints.BrokenLink(link.Target, link.Span, byAddress.Keys.Concat(byFile.Keys.Select(file => Relative(link.Path, file)))));
        else if (anchor is not null && !place.Anchors.Contains(anchor))
            diagnostics.Add(Complaints.BrokenAnchor(anchor, path.Length == 0 ? link.Path : path, link.Span, place.Anchors));
    }

    /// <summary>Where a link leads; null where what it led to when its edition was published is gone.</summary>
    public LinkTarget? Resolve(Article from, string target)
    {
        if (IsExternal(target))
            return new LinkTarget(target, null, IsExternal: true);
        var (path, anchor) = Split(target);
        if (Find(from.Path, path) is { } place)
            return new LinkTarget(place.Address, anchor, IsExternal: false);
        return mount?.Site.AddressOf(from.Path, path) is { } elsewhere ? new LinkTarget(mount.Up + elsewhere, anchor, IsExternal: false) : null;
    }

    /// <summary>The page or file that a text links to; null where there is none.</summary>
    /// <param name="from">The path of the text.</param>
    /// <param name="path">The target without an anchor.</param>
    public string? AddressOf(string from, string path) => Find(from, path)?.Address;

    /// <summary>All that <see cref="AddressOf"/> knows, in a fixed order.</summary>
    public IEnumerable<string> Facts =>
    [
        .. byFile.OrderBy(file => file.Key, StringComparer.Ordinal).SelectMany(file => new[] { file.Key, file.Value.Address }),
        .. byAddress.Keys.Order(StringComparer.Ordinal),
    ];

    private static bool IsExternal(string target) => LinkAddress.Scheme(target) is not null;

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

    private sealed record Place(string Address, ImmutableArray<(string Id, string Text)> Parts)
    {
        public ImmutableArray<string> Anchors => [.. Parts.Select(part => part.Id)];
    }
}
