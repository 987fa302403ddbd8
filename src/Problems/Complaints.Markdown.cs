namespace BarometerSite.Problems;

/// <summary>Markdown that would harm readers or that no page can be made of.</summary>
internal static partial class Complaints
{
    /// <summary>A first line <c>---</c> without a second.</summary>
    public static Diagnostic FrontMatterUnclosed(SourceSpan span) =>
        Error("front-matter-unclosed", span, "The keys that begin below this line ‘---’ do not end.", "Write a line ‘---’ after the last of them.");

    /// <summary>A first line of the dashes that Word makes of hyphens.</summary>
    public static Diagnostic FrontMatterDashes(string found, SourceSpan span) =>
        Error("front-matter-dashes", span, $"The first line is {Q(found)}, and the three hyphens above the page's title are expected.",
            "Write ‘---’ on a line of its own, above the keys and below them; Word makes dashes of hyphens, a text editor does not.");

    /// <summary>An HTML tag or comment.</summary>
    public static Diagnostic RawHtml(SourceSpan span)
    {
        var found = Text(span);
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

    /// <summary>A word of the glossary that cannot be found in texts.</summary>
    public static Diagnostic WordForms(SourceSpan span, int mostWords, int mostCharacters) =>
        Error("glossary-word", span,
            $"{Q(Text(span))} is not a word with its other forms behind it in brackets, each of at most {mostWords} words and {mostCharacters} characters.",
            "Write for example ‘måling (målingen, målinger, målingerne)’; words that mean the same stand each on a line of its own.");

    public static Diagnostic WordMeaning(string word, SourceSpan span, int length, int most) =>
        Error("glossary-meaning", span,
            length == 0
                ? $"{Q(word)} has no meaning that could be shown below a text."
                : $"The meaning of {Q(word)} has {length} characters, and at most {most} have room below a text.",
            "Begin its definition with a paragraph of one or two short sentences; what else there is to say follows in another paragraph.");

    public static Diagnostic WordExplainedTwice(string form, SourceSpan span, SourceSpan other) =>
        Error("glossary-duplicate", span, $"{Q(form)} is explained twice; it also stands at {other}.", "Keep it at one of them.");

    public static Diagnostic TooManyWordsExplained(SourceSpan span, int most) =>
        Error("glossary-too-large", span, $"The glossary explains more than {most} words.", "Keep those that readers ask about.");

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

    /// <summary>Signs of markup that were not read as such.</summary>
    /// <param name="why">How it is written, as a part of a sentence.</param>
    public static Diagnostic LooksLikeMarkup(SourceSpan span, string why, string cure) =>
        Error("looks-like-markup", span, $"Readers would see {Q(Text(span))} as it stands, signs and all: {why}.",
            $"{cure} A sign that readers should see gets a ‘\\’ before it.");

    /// <summary>Markdown in YAML, or in the keys above a text.</summary>
    public static Diagnostic MarkupInPlainText(string found, SourceSpan span) =>
        Error("looks-like-markup", span, $"Readers would see {Q(found)} as it stands, signs and all: the values of keys are plain text.",
            "Write it without the signs; links, bold and headings belong in the text of a content file.");

    /// <summary>Lines four spaces in, which Markdown takes for the code of a program.</summary>
    public static Diagnostic IndentedCode(SourceSpan span) =>
        Error("indented-code", span,
            $"The line {Q(Text(span).Split('\n', '\r')[0])} begins with four spaces or a tab, so it would be shown as the code of a program.",
            "Delete the spaces before it; real code stands between two lines of ‘```’.");

    /// <summary>A number that begins a line and is no count: a year, an ordinal, a date.</summary>
    public static Diagnostic ListOfOne(SourceSpan span, int number) =>
        Error("list-number", span,
            $"The line begins with {Q(Text(span))}, so it would be shown as an item of a numbered list.",
            string.Create(CultureInfo.InvariantCulture, $"Write ‘{number}\\.’, or begin the line with another word; a list begins with ‘1.’."));

    public static Diagnostic ListNumber(SourceSpan span, int found, int shown) =>
        Error("list-number", span,
            string.Create(CultureInfo.InvariantCulture, $"The list would show {shown} here and not {found}: it counts on from its first number."),
            string.Create(CultureInfo.InvariantCulture, $"Write ‘{shown}.’; numbers with a meaning of their own belong in the texts of a list with hyphens."));

    /// <summary><c>[^1]</c> without a footnote.</summary>
    public static Diagnostic FootnoteUnknown(SourceSpan span, string label) =>
        Error("reference-unknown", span, $"There is no footnote {Q($"[^{label}]")}, so readers would see the brackets.",
            $"Write a line ‘[^{label}]: …’ with its text below the paragraph, or delete the mark.");

    /// <summary><c>[text][label]</c> without an address for the label.</summary>
    public static Diagnostic ReferenceUnknown(SourceSpan span, string label) =>
        Error("reference-unknown", span, $"{Q(Text(span))} has no address: no line begins with {Q($"[{label}]:")}, so readers would see the brackets.",
            "Write ‘[text](address)’; a bracket that readers should see gets a ‘\\’ before it.");

    /// <summary>A footnote or an address that nothing refers to.</summary>
    public static Diagnostic ReferenceUnused(SourceSpan span, string label, bool isFootnote) =>
        Error("reference-unused", span, $"Nothing refers to {Q($"[{label}]")}, so {(isFootnote ? "the footnote" : "the address")} would not appear.",
            isFootnote
                ? $"Write ‘[{label}]’ behind the word that it is about, or delete it."
                : $"Write ‘[text][{label}]’ where the link belongs, or delete the line.");

    public static Diagnostic ReferenceTwice(SourceSpan span, string label, SourceSpan other) =>
        Error("reference-twice", span, $"{Q($"[{label}]:")} stands twice, and this one would not appear; the other stands at {other}.",
            "Give one of them another name.");

    private static string Text(SourceSpan span) => span.File!.Text.Substring(span.Start, span.Length);

    /// <param name="what"><c>file</c> or <c>paragraph</c>.</param>
    public static Diagnostic MarkdownTooLarge(SourceSpan span, string what, int most) =>
        Error("markdown-too-large", span,
            $"The {what} has more than {most} characters.",
            what == "file" ? "Split it into several pages." : "Part it with blank lines; figures belong in CSV.");
}
