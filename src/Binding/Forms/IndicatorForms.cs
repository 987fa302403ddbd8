using BarometerSite.Model;

namespace BarometerSite.Binding.Forms;

/// <summary>data/indicators/ID.yml.</summary>
internal static class IndicatorKeys
{
    /// <summary>The most decimals that are shown.</summary>
    private const int MostDecimals = 3;

    public static readonly LocalKey Title = new("title", "what is measured");
    public static readonly LocalKey Short = new("short", "the same in few words, for charts; the title where it is left out", IsRequired: false);
    public static readonly LocalKey Definition = new("definition", "exactly what is measured and how, in one to three sentences");
    public static readonly WordKey<Unit> Unit = new("unit", "the unit", "unit", Codes.Units.ByWord);
    public static readonly WordKey<Better> Better = new("better", "which way is better", "direction", Codes.Directions.ByWord);
    public static readonly IntegerKey Decimals = new("decimals", "how many decimals are shown; none where it is left out", 0, MostDecimals, IsRequired: false);
    public static readonly WordKey<Coverage> Coverage = new("coverage", "whom the total speaks of", "coverage", Codes.Coverages.ByWord);
    public static readonly LocalKey Relation = new("relation", "how it bears on the goal", IsRequired: false);
    public static readonly LocalKey Caution = new("caution", "what to keep in mind when reading the figures", IsRequired: false);
    public static readonly ReferencesKey Dimensions = new("dimensions", "the ids of the dimensions that the figures are broken down by", Referent.Dimension);
    public static readonly GroupKey Limit = new("limit", "a value that the figures are held against", LimitValueKeys.Form, IsRequired: false);
    public static readonly GroupKey ChartText = new("chart-text", "what the chart shows, in your own words", ChartTextKeys.Form, IsRequired: false);

    public static readonly WordKey<bool> Counts = new(
        "counts", "what a bare count counts; people where it is left out", "thing to count", Words.Counted, IsRequired: false);

    public static readonly GroupsKey Undated = new(
        "undated", "figures whose sources do not print the period that they were measured for", UndatedKeys.Form, IsRequired: false);

    public static readonly GroupKey NextRelease = new("next-release", "the figure that is to come next, as announced", NextReleaseKeys.Form, IsRequired: false);
    public static readonly ReferencesKey TotalOf = new("total-of", "the ids of the indicators that add up to this one", Referent.Indicator);
    public static readonly GroupKey Computed = new("computed", "how the figures are reckoned from others", ComputationKeys.Form, IsRequired: false);

    public static readonly ReferenceKey Source = new(
        "source", "the id of the document in data/sources.yml that rows without one of their own come from", Referent.Source, IsRequired: false);

    public static readonly Form Form = new(
        "What is measured, or how it is computed", Title, Short, Definition, Unit, Better, Decimals, Coverage, Relation, Caution, Dimensions, Limit,
        ChartText, Counts, Undated, NextRelease, TotalOf, Computed, Source);
}

internal static class LimitValueKeys
{
    public static readonly NumberKey Value = new("value", "the limit as a number");
    public static readonly LocalKey Title = new("title", "what the limit is called");
    public static readonly ReferenceKey Source = new("source", "the id of the document that sets the limit", Referent.Source);
    public static readonly Form Form = new("A value that the figures are held against", Value, Title, Source);
}

internal static class ChartTextKeys
{
    public static readonly LocalKey Text = new("text", "what the chart shows, for those who do not see it");
    public static readonly PeriodKey For = new("for", "the newest period that the text speaks of");
    public static readonly Form Form = new("What the chart shows, in words", Text, For);
}

internal static class NextReleaseKeys
{
    public static readonly PeriodKey Period = new("period", "the period that the figure will be of");
    public static readonly DateKey By = new("by", "the last day on which it is to be there");
    public static readonly ReferenceKey Source = new("source", "the id of the document in data/sources.yml that announces it", Referent.Source);
    public static readonly Form Form = new("The figure that is to come next", Period, By, Source);
}

internal static class UndatedKeys
{
    public static readonly NumberKey Value = new("value", "the figure as its source gives it");
    public static readonly LocalKey Title = new("title", "what the figure is called, where that is not the indicator's title", IsRequired: false);
    public static readonly LocalKey Note = new("note", "what is not known of the figure, for readers");
    public static readonly ReferenceKey Source = new("source", "the id of the document in data/sources.yml that gives it", Referent.Source);
    public static readonly Form Form = new("A figure whose source does not print its period", Value, Title, Note, Source);
}
