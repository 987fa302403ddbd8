using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace BarometerSite.Review.Pages;

/// <summary>The first place in which two pages differ, as a browser would understand them.</summary>
/// <param name="SaysOtherwise">Whether a reader finds other words anywhere on the page.</param>
internal sealed record PageDifference(string Path, string Before, string After, bool SaysOtherwise)
{
    /// <summary>Characters that show what it is.</summary>
    private const int Enough = 300;

    public static PageDifference Of(string path, string before, string after)
    {
        if (!path.EndsWith(".html", StringComparison.Ordinal))
            return OfText(path, before, after);
        var parser = new HtmlParser();
        using var was = parser.ParseDocument(before);
        using var now = parser.ParseDocument(after);
        var (old, young) = First(was.DocumentElement, now.DocumentElement);
        return new PageDifference(path, Start(old), Start(young), Words(was) != Words(now));
    }

    private static PageDifference OfText(string path, string before, string after)
    {
        var at = before.AsSpan().CommonPrefixLength(after);
        var start = Math.Max(0, at - (Enough / 4));
        return new PageDifference(path, Cut(before[Math.Min(start, before.Length)..]), Cut(after[Math.Min(start, after.Length)..]), SaysOtherwise: true);
    }

    /// <summary>As deep as only one child differs.</summary>
    private static (INode? Before, INode? After) First(INode before, INode after)
    {
        while (true)
        {
            if (before is not IElement was || after is not IElement now || was.LocalName != now.LocalName || !HaveSameAttributes(was, now))
                return (before, after);
            var (olds, youngs) = (Seen(was), Seen(now));
            var at = 0;
            while (at < olds.Count && at < youngs.Count && olds[at].Equals(youngs[at]))
                at++;
            if (at == olds.Count && at == youngs.Count)
                return (before, after);
            if (at >= olds.Count || at >= youngs.Count)
                return (olds.ElementAtOrDefault(at), youngs.ElementAtOrDefault(at));
            (before, after) = (olds[at], youngs[at]);
        }
    }

    private static List<INode> Seen(IElement element) =>
        [.. element.ChildNodes.Where(node => node is IElement || !string.IsNullOrWhiteSpace(node.TextContent))];

    private static bool HaveSameAttributes(IElement before, IElement after) =>
        before.Attributes.Select(attribute => (attribute.Name, attribute.Value)).SequenceEqual(
            after.Attributes.Select(attribute => (attribute.Name, attribute.Value)));

    private static string Start(INode? node) => node is null ? "" : Cut(node is IElement element ? element.OuterHtml : node.TextContent);

    private static string Cut(string text) => text.Length <= Enough ? text.Trim() : text[..Enough].TrimEnd() + " …";

    private static string Words(IDocument page) => string.Join(' ', (page.Body?.TextContent ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
