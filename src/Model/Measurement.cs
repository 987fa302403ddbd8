namespace BarometerSite.Model;

/// <summary>One figure, published or computed of published ones.</summary>
/// <param name="Indicator">The id of the indicator whose figure it is.</param>
/// <param name="Value">Absent when the status says that it cannot exist or is missing, or when it is confidential.</param>
/// <param name="Decimals">How many decimals the source gave; half of the last one is how far rounding may have moved the figure.</param>
/// <param name="Count">The number asked; for a rank, the number ranked.</param>
/// <param name="Source">Of a computed figure the one of its newest part.</param>
/// <param name="Published">
/// When the source gave this figure, of a computed one its newest part; the latest one of a period and cell counts,
/// the earlier ones stay.
/// </param>
/// <param name="Note">In Danish, as staff wrote it.</param>
internal sealed record Measurement(
    string Indicator,
    Unit Unit,
    Period Period,
    Cell Cell,
    decimal? Value,
    int Decimals,
    decimal? Lower,
    decimal? Upper,
    int? Count,
    ObservationStatus Status,
    Confidentiality Confidentiality,
    Source Source,
    PartialDate? Published,
    string? Note)
{
    private readonly decimal? rounding;
    private readonly Aside<Suppression> suppression;

    /// <summary>The figures that a computed one was reckoned from, in the order of its rule; empty for a published one.</summary>
    public EquatableArray<FigurePart> Parts { get; init; } = [];

    /// <summary>On which line of <see cref="Model.Indicator.File"/> staff wrote it; of a computed figure the line of its rule.</summary>
    public int Line { get; init; }

    /// <summary>Why the figure is kept back; <see cref="Suppression.None"/> for a free one, and for a computed one that misses a part.</summary>
    public Suppression Suppression
    {
        get => suppression.Content;
        init => suppression = value;
    }

    /// <summary>
    /// The half-width of a computed figure's 95 % interval, where <see cref="Lower"/> and <see cref="Upper"/> do not
    /// show it: they stop where no such figure can be.
    /// </summary>
    public decimal? HalfWidth { get; init; }

    /// <summary>Set where a part of a computed figure breaks its own series; see <see cref="BreaksSeries"/>.</summary>
    public bool HasBreakingPart { get; init; }

    /// <summary>Set where a part of a computed figure stands alone in its own series; see <see cref="StandsAlone"/>.</summary>
    public bool HasPartStandingAlone { get; init; }

    public FigureKey Key => new(Indicator, Period, Cell);

    /// <summary>The parts that are there, in the order of the rule.</summary>
    public IEnumerable<Measurement> KnownParts => Parts.Select(part => part.Measurement).OfType<Measurement>();

    /// <summary>Whether a figure that its rule asks for is not there.</summary>
    public bool LacksParts => Parts.Any(part => part.Measurement is null);

    public bool IsConfidential => Confidentiality == Confidentiality.Confidential;

    public bool IsTotal => Cell.IsTotal;

    /// <summary>
    /// Whether the figure could be read on a day: from its publication, else its source's, else, where neither is dated, from the first
    /// day of its period, so that the future never leaks into what was known then.
    /// </summary>
    public bool IsKnown(DateOnly day) => KnownFrom <= day;

    /// <summary>The row with all of its figure gone, so that nothing after it can show, draw or reckon with what must not be known.</summary>
    public Measurement KeptBack(Suppression why) => this with
    {
        Value = null,
        Decimals = 0,
        Lower = null,
        Upper = null,
        Count = null,
        Note = null,
        Confidentiality = Confidentiality.Confidential,
        Suppression = why,
    };

    public DateOnly KnownFrom => KnownDate?.Latest ?? Period.FirstDay;

    /// <summary>When it was published, as far as somebody has said.</summary>
    public PartialDate? KnownDate => Published ?? Source.Date;

    /// <summary>From here on another method: nothing before it can be compared with it or with what follows.</summary>
    public bool BreaksSeries => Status == ObservationStatus.Break || HasBreakingPart;

    /// <summary>Counted by another definition than its neighbours: it can be compared with none of them, they with each other.</summary>
    public bool StandsAlone => Status == ObservationStatus.DefinitionDiffers || HasPartStandingAlone;

    /// <summary>By how much rounding alone may have moved the figure, either way: half of its last decimal, or what a computed one was given.</summary>
    public decimal Rounding
    {
        get => rounding ?? new decimal(5, 0, 0, isNegative: false, scale: (byte)(Decimals + 1));
        init => rounding = value;
    }
}

/// <summary>A figure that the rule of a computed one asks for.</summary>
/// <param name="Measurement">Null where it is not there.</param>
internal sealed record FigurePart(FigureKey Key, Measurement? Measurement);
