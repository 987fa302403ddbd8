using System.Globalization;
using BarometerSite.Assessment;
using BarometerSite.Model;

namespace BarometerSite.Tests;

/// <summary>A made-up barometer, in pieces: nothing in it was ever measured anywhere. A figure's decimals are those it is written with.</summary>
internal static class Example
{
    public static readonly Source Source = MadeUp("made-up", date: null);

    public static Source MadeUp(string id, string? date) => new(id, "Opdigtet kilde", "Ingen", date is null ? null : Date(date), null);

    public static PartialDate Date(string text) => PartialDate.TryParse(text, out var date) ? date : throw new FormatException(text);

    public static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static Period Period(string text) => BarometerSite.Model.Period.TryParse(text, out var period) ? period : throw new FormatException(text);

    public static Measurement Row(string period, string? value, string? published = null, ObservationStatus status = ObservationStatus.Normal) => new(
        "example", Unit.PercentagePoints, Period(period), default, value is null ? null : decimal.Parse(value, CultureInfo.InvariantCulture), DecimalsOf(value),
        null, null, null, status, Confidentiality.Free, Source, published is null ? null : Date(published), null);

    public static Measurement Between(this Measurement row, decimal lower, decimal upper) => row with { Lower = lower, Upper = upper };

    public static Measurement ShareOf(this Measurement row, int asked) => row with { Unit = Unit.Percent, Count = asked };

    /// <summary>Kept back: there is a figure, but nobody may see it.</summary>
    public static Measurement Suppressed(string period) => Row(period, null) with { Confidentiality = Confidentiality.Confidential };

    /// <param name="rows">In any order of periods; vintages of one period oldest first.</param>
    public static Indicator Indicator(Better better, params Measurement[] rows) => new(
        "example", Text("Opdigtet tal"), Text("Opdigtet"), Text("Et tal til prøver."), rows.Length > 0 ? rows[0].Unit : Unit.PercentagePoints, better, 1,
        Coverage.City, [], null, null, null, [.. rows.OrderBy(row => row.Period)])
    {
        File = "data/measurements/example.csv",
    };

    public static Goal Goal(Indicator indicator, params Target[] targets) => new(
        1, "example", null, Text("Opdigtet mål"), Text("opdigtet"), Text("Noget skal blive bedre."),
        new Committee("none", Text("Intet udvalg"), Text("intet"), Text("Intet")), Text("Opdigtet"), indicator, [], [.. targets]);

    public static Target AtMost(decimal value, string due, string? from = null) => Level(Bound.AtMost, value, due, from);

    public static Target AtLeast(decimal value, string due, string? from = null) => Level(Bound.AtLeast, value, due, from);

    public static Target ChangeBy(decimal amount, string due, string from, bool isPercent = false) =>
        new Target.Change(amount, isPercent, Period(from), null, Period(due), Decision);

    public static Target Direction(string due, string from) => new Target.Direction(Period(from), null, null, Period(due), Decision);

    public static Target Parity(string due, string? from = null, decimal? tolerance = null) =>
        new Target.Parity(Text("en opdigtet gruppe"), from is null ? null : Period(from), null, tolerance, Period(due), Decision);

    public static Target Rank(int place, string due) => new Target.Rank(place, Period(due), Decision);

    public static Target NotSet(string due) => new Target.NotSet("X %", Period(due), Decision);

    public static GoalAssessment Assess(Target target, string day, Better better, params Measurement[] rows) =>
        Assess(Goal(Indicator(better, rows), target), day);

    public static GoalAssessment Assess(Goal goal, string day) => Assessor.Assess(goal, Day(day), TestSettings.Default);

    /// <summary>A verdict as one word, with its reasons where it cannot tell: <c>CannotTell OneMeasurement</c>.</summary>
    public static string Word(this Verdict verdict) => verdict is Verdict.CannotTell cannot
        ? "CannotTell " + string.Join(' ', cannot.Reasons)
        : verdict.GetType().Name;

    public static LocalText Text(string danish) => new(danish, $"({danish})");

    private static Decision Decision => new(Text("ingen"), Source, null, null);

    private static Target.Level Level(Bound bound, decimal value, string due, string? from) =>
        new(bound, value, from is null ? null : Period(from), null, Period(due), Decision);

    private static int DecimalsOf(string? value) => value?.IndexOf('.', StringComparison.Ordinal) is >= 0 and var at ? value.Length - at - 1 : 0;
}
