using System.Collections.Immutable;
using BarometerSite.Charts.Grids;
using BarometerSite.Model;
using BarometerSite.Pages.Common;

namespace BarometerSite.Tests.Charts;

internal static class GridSamples
{
    /// <summary>Four years of half-years, reckoned but for the last two, and today.</summary>
    public static readonly SignGrid FourYears = Of(years: 4, published: 2,
        ("Mål 1: Alle elever kan læse", "cannot-tell cannot-tell on-track on-track too-slow too-slow unchanged not-reached not-reached"),
        ("Mål 2: Et navn, der er for langt til at stå på en eneste linje i tegningen", "- - wrong-way wrong-way on-track on-track reached reached reached"));

    /// <summary>More columns than there is room for names.</summary>
    public static readonly SignGrid ManyYears = Of(years: 20, published: 40, ("Mål", string.Concat(Enumerable.Repeat("reached ", 41)).Trim()));

    public static readonly SignGrid OneEdition = Of(years: 1, published: 2, ("Mål", "too-slow on-track reached"));

    public static ImmutableSortedDictionary<string, SignGrid> All { get; } = new Dictionary<string, SignGrid>
    {
        [nameof(FourYears)] = FourYears,
        [nameof(ManyYears)] = ManyYears,
        [nameof(OneEdition)] = OneEdition,
    }.ToImmutableSortedDictionary(StringComparer.Ordinal);

    public static TheoryData<string> Names => [.. All.Keys];

    /// <param name="published">How many of the half-years, counted from the last.</param>
    /// <param name="rows">Each with its signs, a dash for none.</param>
    private static SignGrid Of(int years, int published, params ImmutableArray<(string Name, string Signs)> rows) => new(
        "tidslinje",
        "Vurderingerne over tid",
        SampleWords.Danish,
        [
            .. Enumerable.Range(0, 2 * years).Select(at => new GridColumn(
                $"{(at % 2) + 1}. halvår {2011 + (at / 2)}", $"{2011 + (at / 2)}", $"{(at % 2) + 1}.", at < (2 * years) - published)),
            new GridColumn("nu", null, "Nu", IsReckoned: false),
        ],
        [.. rows.Select(row => new GridRow(row.Name, [.. row.Signs.Split(' ').Select(sign => sign == "-" ? null : sign)]))],
        [
            .. Codes.Verdicts.Values.Select(kind => VerdictViews.Of(kind, [], SampleWords.Danish))
                .Where(verdict => rows.Any(row => row.Signs.Contains(verdict.Id)))
                .Select(verdict => new GridKey(verdict.Id, verdict.Word)),
        ]);
}
