using System.Collections.Concurrent;
using BarometerSite.Charts;
using BarometerSite.Markup;
using BarometerSite.Model;

namespace BarometerSite.Pages;

/// <summary>Writes periods, dates, figures and sentences in one language, out of its wordbook.</summary>
/// <param name="written">The texts that a further language has, by their ids; null for one that every site speaks.</param>
internal sealed partial class Wording(Wordbook words, LocalText city, FrozenSet<string>? written = null) : IChartWords
{
    private readonly LocalText city = city;
    private readonly FrozenSet<string>? written = written;

    public Language Language { get; } = words.Language;

    public bool IsRightToLeft => Language.IsRightToLeft;

    /// <summary>One for each language, in their order.</summary>
    public static ImmutableArray<Wording> OfAll(Looks looks, Barometer barometer) =>
        [.. looks.Wordbooks.Select(words => Of(words, barometer))];

    /// <summary>The same words for another edition; this, where they say the same there.</summary>
    public Wording For(Barometer barometer)
    {
        var other = Of(words, barometer);
        return other.city == city && (other.written?.SetEquals(written!) ?? true) ? this : other;
    }

    private static Wording Of(Wordbook words, Barometer barometer) =>
        new(words, barometer.Site.City, words.Language.IsUsual ? null : Written(barometer, words.Language));

    private static FrozenSet<string> Written(Barometer barometer, Language language) =>
        barometer.Articles.Where(article => article.Language == language).Select(article => article.Id).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether there is a page about it: in a further language, where a text tells of it.</summary>
    public bool Has(Goal goal) => Has(ArticleKind.Goal, goal.FileName);

    /// <inheritdoc cref="Has(Goal)"/>
    public bool Has(Area area) => Has(ArticleKind.Area, area.Id);

    /// <inheritdoc cref="Has(Goal)"/>
    public bool HasMethod => Has(ArticleKind.Page, "method");

    private bool Has(ArticleKind kind, string name) => written?.Contains(Article.IdOf(kind, name)) ?? true;

    /// <summary>Where its page stands: in this language, or else in the one that has every page.</summary>
    public string AddressOf(Goal goal) => Addresses.Goal(goal, Has(goal) ? Language : Languages.Complete);

    /// <inheritdoc cref="AddressOf(Goal)"/>
    public string AddressOf(Area area) => Addresses.Area(area, Has(area) ? Language : Languages.Complete);

    // A few dates, of sources and releases, stand on every page, and the same periods in every row of figures.
    private readonly ConcurrentDictionary<DateOnly, string> dates = new();
    private readonly ConcurrentDictionary<Period, string> periods = new();

    public NumberFormat Numbers { get; } = new(words.Language.DecimalMark, words.Language.GroupMark, words.Language.PercentSpace, words.Language.NumberMark);

    public string Word(string key) => words[key];

    /// <summary>A sentence of the wordbook with its holes, such as <c>{from}</c>, filled.</summary>
    public string Say(string key, params ReadOnlySpan<(string Hole, string Text)> holes)
    {
        var sentence = words[key];
        foreach (var (hole, text) in holes)
            sentence = sentence.Replace("{" + hole + "}", text, StringComparison.Ordinal);
        return sentence;
    }

    public string In(LocalText text) => text.In(Language);

    public string? Optional(LocalText? text) => text?.In(Language);

    public string Count(int number) => Numbers.Write(number, 0);

    public string Date(DateOnly date) => dates.GetOrAdd(date, Written);

    private string Written(DateOnly date) => Say("date_day",
        ("day", date.Day.ToString(CultureInfo.InvariantCulture)), ("month", Month(date.Month)), ("year", Year(date.Year)));

    public string Date(PartialDate date) => date switch
    {
        { Month: null } => Year(date.Year),
        { Day: null } => Say("date_month", ("month", Month(date.Month.Value)), ("year", Year(date.Year))),
        _ => Date(date.Latest),
    };

    public string Period(Period period) => periods.GetOrAdd(period, Written);

    private string Written(Period period) => period.Kind switch
    {
        PeriodKind.HalfYear => Say("period_half_year_" + Count(period.Part), ("year", Year(period.Year))),
        PeriodKind.Quarter => Say("period_quarter", ("part", Count(period.Part)), ("year", Year(period.Year))),
        PeriodKind.Month => Say("date_month", ("month", Month(period.Part)), ("year", Year(period.Year))),
        PeriodKind.Year or PeriodKind.SchoolYear => period.ToString(),
        _ => throw new ArgumentOutOfRangeException(nameof(period)),
    };

    public string Month(int month) => words["month_" + month.ToString(CultureInfo.InvariantCulture)];

    /// <summary>A goal's name with its number.</summary>
    public string Title(Goal goal) => Title(goal.Number, goal.Title);

    /// <inheritdoc cref="Title(Goal)"/>
    public string Title(int number, LocalText title) => number == 0
        ? Say("overall_goal_title", ("title", In(title)))
        : Say("goal_title", ("number", Count(number)), ("title", In(title)));

    /// <summary>Whom a figure speaks of: <c>Hele København</c>.</summary>
    public string Place(Coverage coverage) => Say("place_" + Codes.Coverages.Key(coverage), ("city", In(city)));

    /// <summary>The same as a short answer: <c>København</c>.</summary>
    public string Covered(Coverage coverage) => Say("coverage_" + Codes.Coverages.Key(coverage), ("city", In(city)));

    /// <summary>Without a group mark.</summary>
    public static string Year(int year) => year.ToString(CultureInfo.InvariantCulture);
}
