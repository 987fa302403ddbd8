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
    private readonly Dictionary<string, Place> byFile;
    private readonly ImmutableArray<string> addresses;
    private readonly Mount? mount;
    // A preview plans a hundred thousand files again and again, and few of its pages have links by address.
    private readonly Lazy<HashSet<string>> stands;
    private readonly Lazy<Dictionary<string, Place>> withText;

    /// <param name="texts">Each text with the address of the page that shows it.</param>
    /// <param name="addresses">Every page and file of the site.</param>
    /// <param name="mount">Of a published edition's pages: where links lead that lead to none of them.</param>
    public LinkIndex(IEnumerable<(Article Text, string Address)> texts, ImmutableArray<string> addresses, Mount? mount = null)
    {
        (this.addresses, this.mount) = (addresses, mount);
        byFile = texts.ToDictionary(text => text.Text.Path, text => new Place(text.Address, text.Text), StringComparer.Ordinal);
        stands = new(() => addresses.ToHashSet(StringComparer.Ordinal));
        withText = new(() => byFile.Values.Where(place => stands.Value.Contains(place.Address)).DistinctBy(place => place.Address)
            .ToDictionary(place => place.Address, StringComparer.Ordinal));
    }

    /// <summary>The parts of pages that have an address, each with its heading.</summary>
    public IEnumerable<KeyValuePair<string, string>> Parts => withText.Value.Values
        .SelectMany(place => place.Parts.Select(part => KeyValuePair.Create($"{place.Address}#{part.Id}", part.Text)));

    /// <summary>Whether another leads to the same pages and parts of pages from everywhere.</summary>
    public bool HasPlacesOf(LinkIndex other) => addresses.AsSpan().SequenceEqual(other.addresses.AsSpan()) && byFile.Count == other.byFile.Count
        && byFile.All(place => other.byFile.TryGetValue(place.Key, out var found) && found.HasPartsOf(place.Value));

    /// <summary>Whether another has the same text of a file, not one like it.</summary>
    public bool HasTextOf(LinkIndex other, string path) => byFile.TryGetValue(path, out var place) && other.byFile.TryGetValue(path, out var found)
        && ReferenceEquals(place.Text, found.Text);

    /// <summary>Complains about a link that leads nowhere.</summary>
    public void Check(PlacedLink link, DiagnosticBag diagnostics)
    {
        if (IsExternal(link.Target))
            return;
        var (path, anchor) = Split(link.Target);
        if (path.Length > 0 && path[0] != '/' && Below(link.Path, path) is null)
            diagnostics.Add(Complaints.PathOutsideSite(link.Target, link.Span));
        else if (Find(link.Path, path) is not { } place)
            diagnostics.Add(Complaints.BrokenLink(link.Target, link.Span, Addresses.Concat(byFile.Keys.Select(file => Relative(link.Path, file)))));
        else if (anchor is not null && !place.Anchors.Contains(anchor))
            diagnostics.Add(Complaints.BrokenAnchor(anchor, path.Length == 0 ? link.Path : path, link.Span, [.. place.Anchors]));
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
        .. Addresses.Order(StringComparer.Ordinal),
    ];

    private IEnumerable<string> Addresses => stands.Value.Select(address => "/" + address);

    private static bool IsExternal(string target) => LinkAddress.Scheme(target) is not null;

    private Place? Find(string from, string path)
    {
        if (path.Length == 0)
            return byFile.GetValueOrDefault(from);
        if (path[0] == '/')
            return withText.Value.GetValueOrDefault(path[1..]) ?? (stands.Value.Contains(path[1..]) ? new Place(path[1..], null) : null);
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

    /// <param name="Text">Null where none stands there.</param>
    private sealed record Place(string Address, Article? Text)
    {
        public IEnumerable<(string Id, string Text)> Parts => Text is null ? [] : Glossary.PartsOf(Text);

        public IEnumerable<string> Anchors => Parts.Select(part => part.Id);

        public bool HasPartsOf(Place other) => Address == other.Address && (ReferenceEquals(Text, other.Text) || Anchors.SequenceEqual(other.Anchors));
    }
}
