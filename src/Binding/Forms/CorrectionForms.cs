using BarometerSite.Model;

namespace BarometerSite.Binding.Forms;

/// <summary>data/corrections.yml.</summary>
internal static class CorrectionKeys
{
    public static readonly WordKey<CorrectionKind> Kind = new("kind", "what was wrong", "kind of correction", Codes.Corrections.ByWord);
    public static readonly TextKey Since = new("since", "the first edition that is wrong, such as 2014-1");
    public static readonly LocalKey Why = new("why", "what happened, in each language");

    public static readonly GroupKey Decided = new(
        "decided", "who decided the correction (‘by’, in each language) and when (‘date’)", CorrectionDecisionKeys.Form);

    public static readonly ReferenceKey Figure = new("indicator", "the id of the indicator whose figure was wrong", Referent.Indicator);
    public static readonly PeriodKey Period = new("period", "the period of the figure that was wrong");
    public static readonly CellKey Cell = CellKeys.Cell;
    public static readonly NumberKey Was = new("was", "the figure as it was published, or none");
    public static readonly NumberKey Is = new("is", "the right figure, or none");
    public static readonly LocalKey TextWas = new("was", "what stood there, in each language");
    public static readonly LocalKey TextIs = new("is", "what is right, in each language");

    public static readonly ReferenceKey Goal = new("goal", "the id of the goal of which something was wrong", Referent.Goal, IsRequired: false);

    public static readonly ReferenceKey Indicator = new(
        "indicator", "the id of the indicator of which something was wrong", Referent.Indicator, IsRequired: false);

    public static readonly ReferenceKey Text = new(
        "text", "the file below content/ and the language, without its ending, such as pages/method", Referent.Text, IsRequired: false);

    /// <summary>Instead of a figure: there was none, or is to be none.</summary>
    public static readonly IReadOnlyDictionary<string, bool> NoFigure = new Dictionary<string, bool>(StringComparer.Ordinal) { ["none"] = true };

    public static readonly Form Form = new("Something that published editions said wrongly", EntryKeys.Id, Since, Why, Decided)
    {
        By = Kind,
        Cases =
        [
            new("figure", Figure, Period, Cell, OrNone(Was), OrNone(Is)),
            new("withheld", Figure, Period, Cell),
            new("text", TextWas, TextIs) { ExactlyOne = [Goal, Indicator, Text] },
        ],
    };

    private static EitherKey OrNone(NumberKey key) => new(key, new WordKey<bool>(key.Name, key.Meaning, "answer", NoFigure));
}

internal static class CorrectionDecisionKeys
{
    public static readonly LocalKey By = new("by", "who decided the correction");
    public static readonly DayKey Date = new("date", "the day on which the correction was decided");
    public static readonly Form Form = new("The decision to correct", By, Date);
}
