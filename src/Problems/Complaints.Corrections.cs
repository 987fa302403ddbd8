namespace BarometerSite.Problems;

/// <summary>Entries of data/corrections.yml that say what is not so.</summary>
internal static partial class Complaints
{
    /// <summary>A correction of a figure that the measurements do not have.</summary>
    /// <param name="right">What the entry says is right.</param>
    /// <param name="file">Where the figures stand.</param>
    /// <param name="found">What stands there for the period and cell.</param>
    public static Diagnostic CorrectionNotMade(SourceSpan span, string right, string file, IReadOnlyCollection<string> found) =>
        Error("correction-not-made", span,
            $"This correction says that {Q(right)} is right, and {file} has {(found.Count == 0 ? "no row" : Quotation.List(found))} for this period and cell.",
            "Correct the row in the measurements, or the entry here: both must say the same.");

    /// <summary>A correction of a figure that follows from others.</summary>
    public static Diagnostic CorrectionOfComputed(SourceSpan span, string indicator, IReadOnlyCollection<string> parts) =>
        Error("correction-of-computed", span, $"The figures of {Q(indicator)} are computed, so none of them can be wrong by itself.",
            $"Correct the figure that it is computed of, in {Quotation.List(parts)}, or write a correction of the kind ‘text’ if the rule was wrong.");

    /// <summary>A correction that says that a figure is kept back, which the measurements show.</summary>
    public static Diagnostic WithheldIsShown(SourceSpan span, IReadOnlyCollection<SourceSpan> shown) =>
        Error("withheld-is-shown", span, $"This correction says that the figure is kept back, and it stands in {string.Join(", ", shown)}.",
            "Take the value away there and write c in the column ‘confidentiality’, in every vintage of the figure.");

    /// <summary>A correction of a text that names none, or several.</summary>
    public static Diagnostic CorrectionOfWhat(SourceSpan span, IReadOnlyCollection<string> keys) =>
        Error("correction-of-what", span, "A correction of a text must say whose text was wrong, once.",
            $"Write one of the keys {Quotation.List(keys, "or")}.");

    /// <summary>A correction of a figure that the edition which it names does not have.</summary>
    /// <param name="since">The edition that the entry names.</param>
    /// <param name="was">What the entry says was published; null where it does not say.</param>
    /// <param name="published">What the edition has for the period and cell.</param>
    public static Diagnostic CorrectionNeverPublished(SourceSpan span, string since, string? was, IReadOnlyCollection<string> published) =>
        Error("correction-never-published", span,
            (was is null ? $"Edition {since} shows no such figure" : $"Edition {since} does not say {Q(was)} for this period and cell")
            + (published.Count == 0 ? "." : $": it says {Quotation.List(published)}."),
            "Write in ‘since’ the first edition that is wrong, and in ‘was’ what it says.");

    /// <summary>A figure that an edition shows and that is otherwise or gone, although no later vintage and no correction says so.</summary>
    /// <param name="span">Its row, or, where it has none any more, its indicator.</param>
    /// <param name="others">In how many more editions it stands.</param>
    /// <param name="figure">Indicator, period and cell.</param>
    /// <param name="was">What was published and differs, such as <c>‘9’</c> or <c>n ‘1000’</c>; null where that must not be known.</param>
    /// <param name="now">Null where no figure stands there.</param>
    public static Diagnostic PublishedFigureChanged(SourceSpan span, string edition, int others, string figure, string? was, string? now) =>
        Error("published-figure-changed", span,
            $"Edition {edition}{(others > 0 ? $" and {others} more" : "")} says {was ?? "something else"} for {figure}, "
            + $"and here {(now is null ? "no figure stands" : $"stands {now}")}. What is published does not change silently.",
            "If the source has revised it, take the old row back and add one with the later ‘published’. If it was wrong, say so in data/corrections.yml.");

    /// <summary>A correction that no published edition has yet.</summary>
    /// <param name="editions">The half-years whose editions are wrong.</param>
    public static Diagnostic CorrectionNotPublished(SourceSpan span, IReadOnlyCollection<string> editions) =>
        Warning("correction-not-published", span, $"This correction is not published yet: readers still find the mistake in {Quotation.List(editions)}.",
            $"Run {Quotation.List(editions.Select(edition => $"barometer publish {edition} --correction"))} once it is committed.");

    /// <summary>A correction of an edition that nobody has published.</summary>
    public static Diagnostic CorrectionOfNoEdition(SourceSpan span, string since, IReadOnlyCollection<string> published) =>
        Error("correction-of-no-edition", span, $"There is no published edition {Q(since)}.{DidYouMean(since, published)}",
            published.Count == 0
                ? "Nothing is published yet, so nothing needs to be corrected in the open: change the row, and delete this entry."
                : Known("edition", published));
}
