namespace BarometerSite.Problems;

/// <summary>Values that mean nothing, or not what their place needs.</summary>
internal static partial class Complaints
{
    /// <summary>A period in no known form, or one that the calendar lacks, such as <c>2014-Q5</c>.</summary>
    /// <param name="meant">What it probably means, in the right form; null where nobody knows.</param>
    public static Diagnostic ImpossiblePeriod(string found, SourceSpan span, string? meant = null) =>
        Error("impossible-period", span,
            found.Length == 0 ? "Nothing stands here, and a period is expected." : $"{Q(found)} is not a period.{Guess(meant)}",
            "Write a year as 2014, a half-year as 2014-H1, a quarter as 2014-Q3, a month as 2014-05, a school year as 2013/2014.");

    /// <summary>A date in another form than 2014-05-31, 2014-05 or 2014, or one that the calendar lacks, such as <c>2014-02-30</c>.</summary>
    /// <param name="meant">What it probably means, in the right form; null where nobody knows.</param>
    public static Diagnostic ImpossibleDate(string found, SourceSpan span, string? meant = null) =>
        Error("impossible-date", span, $"{Q(found)} is not a date.{Guess(meant)}", "Write it as 2014-05-31, or as 2014-05 or 2014 where no more is known.");

    /// <summary>A value of the right form that cannot be: a share above 100, a due period before the base period.</summary>
    /// <param name="found">Nothing where nothing stands.</param>
    /// <param name="expected">What it must be, as the end of a sentence: <c>a share is between 0 and 100</c>.</param>
    public static Diagnostic ImpossibleValue(string found, SourceSpan span, string expected) =>
        Error("impossible-value", span,
            found.Length == 0 ? $"Nothing stands here, and something must: {expected}." : $"{Q(found)} cannot be right: {expected}.");

    /// <summary>A file of data/goals whose name is not a number, a hyphen and an id.</summary>
    public static Diagnostic GoalFileName(string found, SourceSpan span) =>
        Error("impossible-value", span,
            $"{Q(found)} cannot be right: a goal’s file is named by its number and its id, for example 2-unemployment.yml.",
            Slug.Of(found) is var slug && slug != found && slug.IndexOf('-', StringComparison.Ordinal) > 0 && char.IsAsciiDigit(slug[0])
                ? $"Names have small letters a to z, digits and hyphens: rename it to {Q(slug + ".yml")}."
                : null);

    /// <summary>A word from outside a fixed list.</summary>
    /// <param name="what">What it says, such as <c>kind of target</c>.</param>
    public static Diagnostic NotOneOf(string what, string found, SourceSpan span, IReadOnlyCollection<string> allowed) =>
        Error("not-one-of", span, $"{Q(found)} is not a known {what}.{DidYouMean(found, allowed)}", $"Write {Quotation.List(allowed, "or")}.");

    /// <summary>A text for readers that lacks a language of the site.</summary>
    /// <param name="languages">Those that are missing: <c>en</c>.</param>
    public static Diagnostic MissingTranslation(string key, SourceSpan span, IReadOnlyCollection<string> languages) =>
        Error("missing-translation", span, $"The text of {Q(key)} is missing in {Quotation.List(languages)}.",
            $"Add a line ‘{languages.First()}:’ with the text below {Q(key)}.");

    /// <summary>A translation of another version of the text than stands there now.</summary>
    /// <param name="followed">The file of that text.</param>
    public static Diagnostic TranslationBehind(string followed, SourceSpan span, string version) =>
        Warning("translation-behind", span, $"This text follows another version of {Q(followed)} than the one of today, and its page says so.",
            $"Bring it up to date, and write ‘follows: {version}’.");

    /// <summary>A text that says it follows one that is not there.</summary>
    public static Diagnostic FollowsNothing(SourceSpan span) =>
        Error("follows-nothing", span, "This text follows no other: there is no Danish text of its name.", "Delete the line ‘follows:’.");

    /// <summary>A word of the user interface that one language has and another lacks.</summary>
    /// <param name="file">Where the missing one belongs.</param>
    public static Diagnostic MissingWord(string key, SourceSpan span, string file) =>
        Error("missing-translation", span, $"The word {Q(key)} stands here and is missing in {Q(file)}.",
            $"Add a line ‘{key}:’ with the text to {file}, or delete this one.");

    /// <summary>A target with a value but no period by which it is due.</summary>
    public static Diagnostic TargetWithoutPeriod(SourceSpan target) =>
        Error("target-without-period", target, "This target does not say by when it is to be reached.",
            "Add a line ‘period:’ with the period whose figure decides, such as ‘period: 2014’; "
            + "if the decision names none, write the last period of the policy.");

    /// <summary>A target of a kind that has a figure, without one.</summary>
    /// <param name="key">The key that holds the figure.</param>
    public static Diagnostic TargetWithoutValue(SourceSpan target, string kind, string key) =>
        Error("target-without-value", target, $"A target of the kind {Q(kind)} needs the key {Q(key)}, and this one has none.",
            $"Add a line ‘{key}:’ with the figure that was decided; if the decision leaves it open, the kind of the target is ‘not-set’.");

    /// <summary>A measurement, or another number for readers, that names no source: no number without its source.</summary>
    public static Diagnostic MissingSource(SourceSpan span) =>
        Error("missing-source", span, "This figure does not say where it comes from, and the site shows no figure without its source.",
            "Write the id of its source from data/sources.yml in the column ‘source’, or give the indicator a ‘source’ that holds for all its rows.");

    /// <summary>A figure whose own day of publication lies before the time that it is for.</summary>
    public static Diagnostic PublishedBeforePeriod(string published, string period, SourceSpan span) =>
        Error("published-before-period", span, $"This figure is for {Q(period)}, which had not begun when it was published, {Q(published)}.",
            "One of the two is mistyped: correct it.");

    /// <summary>A figure without a day of publication of its own, whose source is dated before the time that the figure is for.</summary>
    /// <param name="source">The id of the source.</param>
    /// <param name="dated">The source's date.</param>
    public static Diagnostic SourceBeforePeriod(string source, string dated, string period, SourceSpan span) =>
        Error("published-before-period", span, $"This figure is for {Q(period)}, which had not begun when its source {Q(source)} was published, {Q(dated)}.",
            "Name the document that has the figure in the column ‘source’; if this one was updated since, write the day in the column ‘published’; "
            + "else correct the period, or the source’s ‘date’ in data/sources.yml.");

    private static string Guess(string? meant) => meant is null ? "" : $" Did you mean {Q(meant)}?";
}
