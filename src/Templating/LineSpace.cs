using System.Text.RegularExpressions;
using Scriban;
using Scriban.Syntax;

namespace BarometerSite.Templating;

/// <summary>
/// Takes out of a parsed template the space that only lays out its source: what indents a line, and the whole line of a tag that stands alone and
/// writes nothing itself, such as an <c>if</c> (as Mustache does with what it calls standalone tags). A new line stays a new line, so words and elements
/// stay as far apart as they were. A template with <c>pre</c> in it stays as it is, since there all space counts.
/// </summary>
internal sealed partial class LineSpace : ScriptVisitor
{
    private readonly List<ScriptRawStatement> texts = [];

    /// <param name="source">What the template was parsed of.</param>
    public static void Fold(Template template, string source)
    {
        if (source.Contains("<pre", StringComparison.OrdinalIgnoreCase))
            return;
        var found = new LineSpace();
        found.Visit(template.Page);
        found.texts.Sort((one, other) => one.Text.Index.CompareTo(other.Text.Index));
        string[] folded = [.. found.texts.Select(text => text.Text.ToString())];
        for (var at = 0; at <= folded.Length; at++)
            FoldAround(source, found.texts, folded, at);
        foreach (var (text, without) in found.texts.Zip(folded))
            text.Text = (ScriptStringSlice)Indent().Replace(without, "\n");
    }

    public override void Visit(ScriptRawStatement node) => texts.Add(node);

    /// <summary>Takes the line of the tag in front of a text away, if nothing else stands on it.</summary>
    private static void FoldAround(string source, List<ScriptRawStatement> texts, string[] folded, int at)
    {
        var from = at == 0 ? 0 : texts[at - 1].Text.Index + texts[at - 1].Text.Length;
        var to = at == texts.Count ? source.Length : texts[at].Text.Index;
        if (!Silent().IsMatch(source.AsSpan(from, to - from)))
            return;
        if (!LineStart().IsMatch(source.AsSpan(0, from)) || !LineEnd().IsMatch(source.AsSpan(to)))
            return;
        if (at > 0)
            folded[at - 1] = folded[at - 1].TrimEnd(' ', '\t');
        if (at < texts.Count)
            folded[at] = LineEnd().Replace(folded[at], "");
    }

    /// <summary>Tags of which none writes anything at its own place; what they include ends with a line of its own.</summary>
    [GeneratedRegex(
        @"^(?:\{\{\s*(?:(?:if|else|for|end|include|capture|with|case|when|while)\b|[a-z_]+\s*=[^=]|#)(?:(?!\}\}).)*\}\})+\z", RegexOptions.Singleline)]
    private static partial Regex Silent();

    [GeneratedRegex(@"(?:\n|^)[ \t]*\z", RegexOptions.RightToLeft)]
    private static partial Regex LineStart();

    [GeneratedRegex(@"^[ \t]*(?:\n[ \t]*|\z)")]
    private static partial Regex LineEnd();

    [GeneratedRegex(@"(?:[ \t]*\n)+[ \t]*")]
    private static partial Regex Indent();
}
