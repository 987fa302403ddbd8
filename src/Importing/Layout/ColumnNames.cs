using BarometerSite.Model;
using BarometerSite.Problems;

namespace BarometerSite.Importing.Layout;

/// <summary>What our columns are called in the files of others, in Danish, English and SDMX. Capital letters and what parts words do not count.</summary>
internal static class ColumnNames
{
    private static readonly (MeasurementColumn Column, string[] Names)[] Others =
    [
        (MeasurementColumns.Period,
            ["år", "tid", "periode", "year", "time", "kvartal", "quarter", "halvår", "måned", "month", "skoleår", "school year", "dato"]),
        (MeasurementColumns.Value, ["værdi", "tal", "obs value", "observation", "indhold", "andel", "antal", "procent", "pct."]),
        (MeasurementColumns.Lower, ["nedre", "nedre grænse"]),
        (MeasurementColumns.Upper, ["øvre", "øvre grænse"]),
        (MeasurementColumns.Count, ["antal svar", "antal besvarelser", "besvarelser"]),
        (MeasurementColumns.Confidentiality, ["fortrolighed"]),
        (MeasurementColumns.Published, ["offentliggjort", "udgivet"]),
        (MeasurementColumns.Source, ["kilde"]),
        (MeasurementColumns.Note, ["bemærkning", "anmærkning", "kommentar", "comment"]),
    ];

    private static readonly ILookup<string, MeasurementColumn> BySlug = MeasurementColumns.Given
        .SelectMany(column => new[] { column.Id, column.Sdmx }.Select(name => (name, column)))
        .Concat(Others.SelectMany(other => other.Names.Select(name => (name, other.Column))))
        .Select(pair => (Slug: Slug.Of(pair.name), pair.Item2))
        .Distinct()
        .ToLookup(pair => pair.Slug, pair => pair.Item2, StringComparer.Ordinal);

    /// <summary>What our own files to take away have besides what staff write.</summary>
    private static readonly FrozenSet<string> Beside = MeasurementColumns.AfterDimensions.Where(column => !column.IsGiven)
        .Select(column => Slug.Of(column.Id)).Append(MeasurementColumns.Vintage).ToFrozenSet(StringComparer.Ordinal);

    public static bool Is(string name, MeasurementColumn ours) => BySlug[Slug.Of(name)].Contains(ours);

    public static bool Is(ForeignColumn column, MeasurementColumn ours) => Is(column.Id, ours) || Is(column.Title, ours);

    public static bool Is(ForeignColumn column, Dimension ours) =>
        new[] { ours.Id }.Concat(Languages.All.Select(ours.Title.In)).Select(Slug.Of).Any(slug => slug == Slug.Of(column.Id) || slug == Slug.Of(column.Title));

    public static bool IsBeside(ForeignColumn column) => column.Role == ForeignRole.Beside || Beside.Contains(Slug.Of(column.Id));
}
