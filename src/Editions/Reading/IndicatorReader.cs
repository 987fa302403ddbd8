using BarometerSite.Editions.Documents;
using BarometerSite.Model;

namespace BarometerSite.Editions.Reading;

/// <summary>Indicators with their figures; each is read when another first asks for it, so that computed ones find their parts.</summary>
internal sealed class IndicatorReader
{
    /// <summary>Deeper than computed indicators may build on each other: what lies below is a ring.</summary>
    private const int MostDepth = 32;

    private readonly IReadOnlyDictionary<string, Source> sources;
    private readonly IReadOnlyDictionary<string, Dimension> dimensions;
    private readonly IReadOnlyDictionary<string, Given> given;
    private readonly Dictionary<string, Indicator> read = new(StringComparer.Ordinal);
    private int depth;

    /// <param name="parts">The JSON of each.</param>
    /// <param name="shared">Of the editions of the same site.</param>
    public IndicatorReader(
        IReadOnlyList<ReadOnlyMemory<byte>> parts, SharedParts shared, IReadOnlyDictionary<string, Source> sources,
        IReadOnlyDictionary<string, Dimension> dimensions)
    {
        (this.sources, this.dimensions) = (sources, dimensions);
        ImmutableArray<Given> all = [.. parts.Select(json => Give(json, shared))];
        given = Parsed.ById(all, one => one.Id, "indicator");
        All = [.. all.Select(one => Find(one.Id))];
        foreach (var one in all.Where(one => one.Known is null))
        {
            if (SharedIndicator.Of(read[one.Id]) is { } made)
                shared.Keep(one.Json, made);
        }
    }

    /// <summary>In the order of the document.</summary>
    public ImmutableArray<Indicator> All { get; }

    public Indicator Find(string id)
    {
        if (read.TryGetValue(id, out var found))
            return found;
        if (++depth > MostDepth)
            throw new EditionFormatException($"The indicator ‘{id}’ is computed from itself.");
        var one = Parsed.Find(given, id, "indicator");
        found = one.Known ?? Read(one.Document!);
        depth--;
        read.Add(id, found);
        return found;
    }

    /// <summary>The figure that a reference names, which must be what it says; null where it says that there is none.</summary>
    public Measurement? Figure(FigureReference reference)
    {
        var indicator = Find(reference.Indicator);
        if (reference.Row is not { } at)
            return null;
        if (at < 0 || at >= indicator.Measurements.Length)
            throw new EditionFormatException($"The indicator ‘{indicator.Id}’ has no row {at}.");
        var row = indicator.Measurements[at];
        return row.Key == Key(reference) && row.Value == reference.Value
            ? row
            : throw new EditionFormatException($"Row {at} of ‘{indicator.Id}’ is not the figure for {reference.Period} that it is named as.");
    }

    /// <summary>A figure that must be there.</summary>
    public Measurement Required(FigureReference reference) =>
        Figure(reference) ?? throw new EditionFormatException($"A figure of ‘{reference.Indicator}’ for {reference.Period} is named without its row.");

    public Measurement? Optional(FigureReference? reference) => reference is null ? null : Required(reference);

    /// <summary>A cell of an indicator's table.</summary>
    public static Cell Cell(Indicator indicator, CellDocument? cell)
    {
        var named = Named(indicator, cell);
        return named.Count == indicator.Dimensions.Length
            ? new Cell([.. indicator.Dimensions.Select(dimension => named[dimension.Id] == Codes.Total ? null : Member(dimension, named[dimension.Id]))])
            : throw new EditionFormatException($"A cell of ‘{indicator.Id}’ does not name all of its dimensions.");
    }

    /// <summary>Members of some of an indicator's dimensions, in its order.</summary>
    public static EquatableArray<DimensionCell> Members(Indicator indicator, CellDocument? cell)
    {
        var named = Named(indicator, cell);
        return
        [
            .. indicator.Dimensions.Where(dimension => named.ContainsKey(dimension.Id))
                .Select(dimension => new DimensionCell(dimension, Member(dimension, named[dimension.Id]))),
        ];
    }

    /// <summary>Members by their dimensions' ids; their order in the file tells nothing.</summary>
    private static Dictionary<string, string> Named(Indicator indicator, CellDocument? cell)
    {
        var named = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (dimension, member) in cell?.Members ?? [])
        {
            if (indicator.Dimensions.All(known => known.Id != dimension) || !named.TryAdd(dimension, member))
                throw new EditionFormatException($"‘{indicator.Id}’ has no dimension ‘{dimension}’, or it is named twice.");
        }

        return named;
    }

    private static string Member(Dimension dimension, string id) =>
        dimension.Member(id)?.Id ?? throw new EditionFormatException($"The dimension ‘{dimension.Id}’ has no member ‘{id}’.");

    private Given Give(ReadOnlyMemory<byte> json, SharedParts shared)
    {
        if (shared.Find<SharedIndicator>(json) is { Indicator: var known } found && found.IsOf(sources, dimensions))
            return new Given(known.Id, json, known, null);
        var document = shared.Read(json, DocumentJson.Default.IndicatorDocument);
        return new Given(document.Id, json, null, document);
    }

    private FigureKey Key(FigureReference reference) =>
        new(reference.Indicator, Parsed.Period(reference.Period), Cell(Find(reference.Indicator), reference.Cell));

    private Indicator Read(IndicatorDocument document)
    {
        var indicator = new Indicator(
            document.Id, document.Title, document.Short, document.Definition,
            Parsed.Code(Codes.Units, document.Unit), Parsed.Code(Codes.Directions, document.Better),
            document.Decimals, Parsed.Code(Codes.Coverages, document.Coverage), [.. document.Dimensions.Select(id => Parsed.Find(dimensions, id, "dimension"))],
            document.Relation, document.Caution,
            document.Limit is { } limit ? new Limit(limit.Value, limit.Title, Parsed.Find(sources, limit.Source, "source")) : null, [])
        {
            File = document.File,
            CountsPeople = document.CountsPeople,
            TotalOf = document.TotalOf,
            Undated =
            [
                .. (document.Undated ?? []).Select(figure => new UndatedFigure(
                    SignificantDigits.WithDecimals(figure.Value, figure.Decimals), figure.Decimals, figure.Title, figure.Note,
                    Parsed.Find(sources, figure.Source, "source"))),
            ],
            NextRelease = document.NextRelease is { } next
                ? new NextRelease(Parsed.Period(next.Period), Parsed.Date(next.By)!.Value, Parsed.Find(sources, next.Source, "source"))
                : null,
            ChartText = document.ChartText is { } written ? new ChartText(written.Text, Parsed.Period(written.For)) : null,
            Computation = document.Computation is { } rule ? new RuleReader(this, dimensions).Read(rule) : null,
        };
        return indicator with { Measurements = [.. document.Measurements.Select(row => Row(indicator, row))] };
    }

    private Measurement Row(Indicator indicator, MeasurementDocument row)
    {
        ImmutableArray<FigurePart> parts = [.. (row.Parts ?? []).Select(part => new FigurePart(Key(part), Figure(part)))];
        var measurement = new Measurement(
            indicator.Id, indicator.Unit, Parsed.Period(row.Period), Cell(indicator, row.Cell),
            SignificantDigits.WithDecimals(row.Value, row.Decimals), row.Decimals,
            SignificantDigits.WithDecimals(row.Lower, row.Decimals), SignificantDigits.WithDecimals(row.Upper, row.Decimals), row.N,
            Parsed.Code(Codes.Statuses, row.Status), Parsed.Code(Codes.Confidentialities, row.Confidentiality),
            Parsed.Find(sources, row.Source, "source"), Parsed.Date(row.Published), row.Note)
        {
            Line = row.Line,
            Parts = parts,
            HalfWidth = row.HalfWidth,
            HasBreakingPart = parts.Any(part => part.Measurement is { BreaksSeries: true }),
            HasPartStandingAlone = parts.Any(part => part.Measurement is { StandsAlone: true }),
        };
        return row.Rounding is { } rounding ? measurement with { Rounding = rounding } : measurement;
    }

    /// <param name="Known">As another edition has it; else it is read from the document.</param>
    private sealed record Given(string Id, ReadOnlyMemory<byte> Json, Indicator? Known, IndicatorDocument? Document);
}
