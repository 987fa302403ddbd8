using System.Text.RegularExpressions;

namespace BarometerSite.Rendering.Weight;

/// <summary>What the bytes of a page are for.</summary>
internal enum PagePart
{
    Head,
    Menu,
    Text,
    Tables,
    Drawings,
    Foot,

    /// <summary>Of any of the others: all but the first character of what stands between tags as space alone.</summary>
    Space,
}

/// <summary>Finds the parts of a page by HTML's own elements, so that templates may name their classes as they like.</summary>
internal static partial class PageParts
{
    public static int Count { get; } = Enum.GetValues<PagePart>().Length;

    /// <summary>The whole page in pieces, from its first character to its last.</summary>
    public static IEnumerable<(PagePart Part, Range Piece)> Of(string page)
    {
        var (open, at) = (new Stack<string>(), 0);
        foreach (Match match in Piece().Matches(page))
        {
            var name = match.Groups["name"].Value;
            var isEnd = match.Value.StartsWith("</", StringComparison.Ordinal);
            // A tag belongs to its own element, the space in front of it to what is around.
            var from = name.Length == 0 ? match.Index + 1 : isEnd ? match.Index + match.Length : match.Index;
            if (from > at)
                yield return (PartOf(open), at..from);
            at = from;
            if (name.Length == 0)
            {
                at = match.Index + match.Length;
                yield return (PagePart.Space, from..at);
            }
            else if (!isEnd && !match.Value.EndsWith("/>", StringComparison.Ordinal))
            {
                open.Push(name);
            }
            else if (isEnd && open.TryPeek(out var inner) && inner == name)
            {
                open.Pop();
            }
        }
        if (at < page.Length)
            yield return (PartOf(open), at..);
    }

    /// <summary>The outermost element says it.</summary>
    private static PagePart PartOf(Stack<string> open) => open.LastOrDefault() switch
    {
        null => PagePart.Text,
        "head" => PagePart.Head,
        "header" or "nav" => PagePart.Menu,
        "table" => PagePart.Tables,
        "svg" => PagePart.Drawings,
        "footer" => PagePart.Foot,
        _ => throw new ArgumentOutOfRangeException(nameof(open)),
    };

    [GeneratedRegex(@"</?(?<name>head|header|nav|table|svg|footer)\b[^>]*>|(?<=>)\s{2,}(?=<)")]
    private static partial Regex Piece();
}
