namespace BarometerSite.Problems;

/// <summary>Markdown that would harm readers or that no page can be made of.</summary>
internal static partial class Complaints
{
    /// <summary>A first line <c>---</c> without a second.</summary>
    public static Diagnostic FrontMatterUnclosed(SourceSpan span) =>
        Error("front-matter-unclosed", span, "The keys that begin below this line ‘---’ do not end.", "Write a line ‘---’ after the last of them.");

    /// <summary>An HTML tag or comment.</summary>
    public static Diagnostic RawHtml(SourceSpan span)
    {
        var found = span.File!.Text.Substring(span.Start, span.Length);
        return Error("raw-html", span, $"{Q(found)} is HTML, which texts may not hold.",
            found.StartsWith("<!--", StringComparison.Ordinal)
                ? "Delete the comment."
                : "Write it in Markdown: **bold**, [text](address); a ‘<’ that readers should see is written ‘\\<’.");
    }

    /// <summary>An address that could run code or that hides where it leads.</summary>
    public static Diagnostic UnsafeLink(string target, SourceSpan span) =>
        Error("unsafe-link", span,
            $"The address {Q(target)} is not allowed.",
            "Addresses begin with https:, http: or mailto:, or are the path of a page of this site, with / and never \\.");

    public static Diagnostic ExternalImage(string target, SourceSpan span) =>
        Error("external-image", span,
            $"The picture {Q(target)} lies on another host, and no page of this site asks another host for anything.",
            "Save the picture beside the text and write its file name.");

    /// <summary><c>![](picture.png)</c>: a reader who does not see the picture gets nothing (WCAG 1.1.1).</summary>
    public static Diagnostic ImageWithoutText(string target, SourceSpan span) =>
        Error("image-without-text", span,
            $"The picture {Q(target)} has no text for those who cannot see it.",
            "Write what it shows between the square brackets: ![what it shows](picture.png).");

    /// <summary>A heading of level 1 in a text.</summary>
    public static Diagnostic HeadingIsTitle(SourceSpan span) =>
        Error("heading-level", span,
            "A heading of level 1 is the title of the page, which it has already.",
            "Write ‘##’ before the heading, and no line of ‘=’ below it.");

    public static Diagnostic HeadingSkipsLevel(SourceSpan span, int found, int above) =>
        Error("heading-level", span,
            $"A heading of level {found} follows {(above == 1 ? "the page's title" : $"one of level {above}")}, which skips a level.",
            $"Write {Q(new string('#', above + 1))} before it.");

    public static Diagnostic EmptyHeading(SourceSpan span) =>
        Error("empty-heading", span, "The heading has no text.", "Write one, or delete the ‘#’.");

    public static Diagnostic MarkdownTooDeep(SourceSpan span, int most) =>
        Error("markdown-too-deep", span,
            $"Something here stands in more than {most} quotes, lists, brackets or emphases.",
            "Write it flatter, and split a very long paragraph; a sign that readers should see gets a ‘\\’ before it.");

    public static Diagnostic MarkdownTooManyMarks(SourceSpan paragraph, int most) =>
        Error("markdown-too-large", paragraph,
            $"The paragraph has more than {most} of the signs ‘*’, ‘_’ and ‘[’, which take long to read.",
            "Part it with blank lines; signs that readers should see belong in `code`.");

    /// <param name="worst">The file with most of them.</param>
    public static Diagnostic MarkdownTakesTooLong(SourceSpan worst) =>
        Error("markdown-too-large", worst,
            "The site's texts have too many paragraphs with hundreds of the signs ‘*’, ‘_’ and ‘[’, which take long to read; this file has most of them.",
            "Part such paragraphs with blank lines; signs that readers should see belong in `code`.");

    /// <param name="what"><c>file</c> or <c>paragraph</c>.</param>
    public static Diagnostic MarkdownTooLarge(SourceSpan span, string what, int most) =>
        Error("markdown-too-large", span,
            $"The {what} has more than {most} characters.",
            what == "file" ? "Split it into several pages." : "Part it with blank lines; figures belong in CSV.");
}
