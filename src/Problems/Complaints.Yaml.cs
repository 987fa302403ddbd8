namespace BarometerSite.Problems;

/// <summary>YAML that cannot be read, or that this site does not use.</summary>
internal static partial class Complaints
{
    /// <summary>Text that is no YAML, such as <c>title: Work: for all</c>.</summary>
    /// <param name="what">What is the matter, as a part of a sentence.</param>
    public static Diagnostic YamlSyntax(SourceSpan span, string what, string? cure) =>
        Error("yaml-syntax", span, $"The YAML is not right: {what}.", cure);

    /// <summary>Lists in lists in lists, beyond what people write.</summary>
    public static Diagnostic YamlTooDeep(SourceSpan span, int most) =>
        Error("yaml-too-deep", span,
            $"This stands in more than {most} lists and groups.",
            "Write it flatter; a text that begins with brackets needs quotes.");

    public static Diagnostic YamlTooLarge(SourceSpan span, int most) =>
        Error("yaml-too-large", span, $"The file has more than {most} keys and values.", "Split it; measurements belong in CSV.");

    public static Diagnostic YamlListTooLong(SourceSpan item, int most) =>
        Error("yaml-too-large", item, $"The list has more than {most} items.", "Leave out what no page shows; measurements belong in CSV.");

    public static Diagnostic YamlTextTooLong(SourceSpan span, int most) =>
        Error("yaml-too-large", span, $"The text has more than {most} characters.", "Make it shorter; long texts belong in Markdown.");

    /// <summary>Aliases of aliases that would write out to more than the machine can hold.</summary>
    public static Diagnostic YamlAliasLimit(string alias, SourceSpan span, int most) =>
        Error("yaml-alias-limit", span,
            $"With the alias {Q("*" + alias)} written out, the file has more than {most} keys and values.",
            "Write out what is meant, without aliases.");

    /// <summary>An alias to a group that it stands in.</summary>
    public static Diagnostic YamlAliasCircle(string alias, SourceSpan span) =>
        Error("yaml-alias-limit", span,
            $"The alias {Q("*" + alias)} stands in what it stands for, and so has no end.",
            "Write out what is meant, without the alias.");

    /// <summary><c>*name</c> without <c>&amp;name</c> before it; mostly a text that begins with a star.</summary>
    public static Diagnostic YamlUnknownAlias(string alias, SourceSpan span, IReadOnlyCollection<string> known) =>
        Error("yaml-unknown-alias", span,
            $"The alias {Q("*" + alias)} stands for nothing: no {Q("&" + alias)} comes before it.{DidYouMean(alias, known)}",
            "If it is a text that begins with a star, put it in quotes.");

    /// <summary><c>&amp;name</c> that no <c>*name</c> refers to; mostly a text that begins with an ampersand, which would lose its first word.</summary>
    public static Diagnostic YamlUnusedAnchor(string anchor, SourceSpan span) =>
        Error("yaml-unused-anchor", span,
            $"{Q("&" + anchor)} is read as a name for what follows and would not appear, and no {Q("*" + anchor)} uses it.",
            "If it is a text that begins with ‘&’, put it in quotes; if not, delete it.");

    /// <summary>A text without quotes that YAML ends at its <c>#</c>.</summary>
    /// <param name="cut">What is cut off.</param>
    public static Diagnostic YamlCommentCutsText(SourceSpan cut) =>
        Error("yaml-comment-cuts-text", cut,
            $"{Q(Text(cut))} is read as a comment, so nothing of it would appear.",
            "If readers should see it, put the whole text in double quotes; a comment stands two spaces behind its value and has a space after the ‘#’.");

    /// <summary>An invisible character where YAML asks for a space.</summary>
    /// <param name="where">As the end of a sentence: <c>in the indentation</c>.</param>
    public static Diagnostic YamlInvisible(SourceSpan span, string where) =>
        Error("yaml-invisible-character", span,
            $"The invisible character {Q(Text(span))} stands {where}.",
            "Delete it, and type spaces with the space bar alone; on a Mac it comes of holding the Option key down.");

    /// <summary><c>!!str</c> and the like.</summary>
    public static Diagnostic YamlTag(SourceSpan span, string tag) =>
        Error("yaml-tag", span,
            $"The tag {Q(tag)} is not used here.",
            "Delete it; if it is a text that begins with an exclamation mark, put it in quotes.");

    public static Diagnostic YamlSeveralDocuments(SourceSpan span) =>
        Error("yaml-several-documents", span,
            "A second document begins here, and a file holds one.",
            "Delete the line ‘---’, or move what follows to a file of its own.");

    /// <summary>A list, a group, an alias or nothing where a key belongs.</summary>
    public static Diagnostic YamlKeyNotText(SourceSpan span, string kind) =>
        Error("yaml-key-not-text", span,
            $"The key here is {kind}; a key is a word.",
            "Write a word, a colon, a space and the value; a text with brackets needs quotes.");

    public static Diagnostic DuplicateKey(string key, SourceSpan span, SourceSpan other) =>
        Error("duplicate-key", span, $"The key {Q(key)} stands twice; it also stands at {other}.", "Keep one of them.");
}
