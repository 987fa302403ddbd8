using System.Collections.Immutable;
using BarometerSite.Charts.Wheel;
using BarometerSite.Model;

namespace BarometerSite.Tests.Charts;

internal static class WheelSamples
{
    public static readonly YearWheel WithoutMonths = Of("Ingen måned er kendt.",
        (TimeOfYear.EachHalfYear, "Barometeret"), (TimeOfYear.OnceAYear, "Kort statusrapport"),
        (TimeOfYear.OnceAYear, "Debat i Borgerrepræsentationen"), (TimeOfYear.OnceAYear, "Budget"));

    public static readonly YearWheel Mixed = Of("Nogle måneder er kendt.",
        (TimeOfYear.March, "Byrådets debat om politikken"), (TimeOfYear.EachHalfYear, "Barometeret"),
        (TimeOfYear.OnceAYear, "Fest for frivillige"), (TimeOfYear.January, "Nytårsmøde"),
        (TimeOfYear.September, "Budgetaftale"), (TimeOfYear.September, "Budgettet vedtages"),
        (TimeOfYear.April, "Seminar"), (TimeOfYear.EachHalfYear, "Byvandring"));

    /// <summary>Something in every month, with long names.</summary>
    public static readonly YearWheel EveryMonth = Of(null,
        [.. Enumerable.Range(1, TimesOfYear.Months).Select(month => ((TimeOfYear)month, "Møde i Beskæftigelses- og Integrationsudvalget"))]);

    /// <summary>More than there is room for in the rings.</summary>
    public static readonly YearWheel Crowded = Of(null,
    [
        (TimeOfYear.May, "Møde"),
        .. Enumerable.Range(1, 5).Select(number => (TimeOfYear.EachHalfYear, $"Møde {number} i Beskæftigelses- og Integrationsudvalget")),
        .. Enumerable.Range(1, 15).Select(number => (TimeOfYear.OnceAYear, $"Konference {number} om integration i hele byen")),
    ]);

    public static readonly YearWheel OneMonth = Of(null, (TimeOfYear.May, "Møde"));

    public static ImmutableSortedDictionary<string, YearWheel> All { get; } = new Dictionary<string, YearWheel>
    {
        [nameof(WithoutMonths)] = WithoutMonths,
        [nameof(Mixed)] = Mixed,
        [nameof(EveryMonth)] = EveryMonth,
        [nameof(Crowded)] = Crowded,
        [nameof(OneMonth)] = OneMonth,
    }.ToImmutableSortedDictionary(StringComparer.Ordinal);

    public static TheoryData<string> Names => [.. All.Keys];

    public static YearWheel Of(string? note, params ImmutableArray<(TimeOfYear When, string Title)> entries) =>
        new("hjul", "Årshjul", SampleWords.Danish, At(entries, TimeOfYear.EachHalfYear), At(entries, TimeOfYear.OnceAYear),
            [.. Enumerable.Range(1, TimesOfYear.Months).Select(month => At(entries, (TimeOfYear)month))], note);

    private static ImmutableArray<string> At(ImmutableArray<(TimeOfYear When, string Title)> entries, TimeOfYear time) =>
        [.. entries.Where(entry => entry.When == time).Select(entry => entry.Title)];
}
