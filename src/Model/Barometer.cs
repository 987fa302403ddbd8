namespace BarometerSite.Model;

/// <summary>The whole barometer: every reference resolved, every list in its order, nothing in it that cannot be.</summary>
internal sealed record Barometer(
    Site Site,
    EquatableArray<Area> Areas,
    EquatableArray<Committee> Committees,
    EquatableArray<Dimension> Dimensions,
    EquatableArray<Goal> Goals,
    EquatableArray<Indicator> Indicators,
    EquatableArray<Source> Sources,
    EquatableArray<Article> Articles)
{
    /// <summary>What happens in the course of a year; empty where nobody has said.</summary>
    public EquatableArray<CalendarEntry> Calendar { get; init; } = [];

    /// <summary>What published editions said wrongly, oldest first as staff wrote it.</summary>
    public EquatableArray<Correction> Corrections { get; init; } = [];

    /// <summary>What the city talks with its citizens about, in ordinal order of ids.</summary>
    public EquatableArray<Topic> Topics { get; init; } = [];

    /// <summary>What advisers told the city, as staff wrote it.</summary>
    public EquatableArray<Advice> Advice { get; init; } = [];

    /// <summary>What the committees' action plans hold, as staff wrote it.</summary>
    public EquatableArray<Activity> Activities { get; init; } = [];

    /// <summary>The indicators that there is something of to take away.</summary>
    public IEnumerable<Indicator> WithFigures => Indicators.Where(indicator => !indicator.Measurements.IsEmpty);

    /// <summary>
    /// The barometer as it could be read on a day: without the figures that were published, the targets that were decided, and what others said,
    /// later.
    /// </summary>
    public Barometer KnownOn(DateOnly day)
    {
        var known = Over(indicator => indicator with
        {
            Measurements = indicator.Measurements.Items.RemoveAll(measurement => !measurement.IsKnown(day)),
            Undated = indicator.Undated.Items.RemoveAll(figure => !figure.IsKnown(day)),
            NextRelease = indicator.NextRelease is { } next && next.Source.IsOut(day) ? next : null,
        });
        return known.WithoutLater(day) with
        {
            Goals =
            [
                .. known.Goals.Select(goal => goal with
                {
                    OutsideVerdicts = goal.OutsideVerdicts.Items.RemoveAll(verdict => !verdict.IsKnown(day)),
                    Targets = [.. goal.KnownTargets(day)],
                }),
            ],
        };
    }

    /// <summary>The same goals and indicators, beside what was said by a day of all else.</summary>
    public Barometer WithoutLater(DateOnly day) => this with
    {
        Advice = [.. Advice.Where(advice => advice.IsKnown(day)).Select(advice => advice.KnownOn(day))],
        Activities = [.. Activities.Where(activity => activity.IsKnown(day))],
        Topics = [.. Topics.Select(topic => topic.KnownOn(day))],
    };

    /// <summary>The same barometer with other numbers of decimals shown.</summary>
    /// <param name="decimals">By the ids of the indicators; the others stay as they are.</param>
    public Barometer ShownWith(IReadOnlyDictionary<string, int> decimals) =>
        Over(indicator => indicator with { Decimals = decimals.GetValueOrDefault(indicator.Id, indicator.Decimals) });

    /// <summary>The same barometer with other indicators in the places of its own, wherever they stand.</summary>
    /// <param name="other">Gives the same one each time that it is asked.</param>
    public Barometer With(Func<Indicator, Indicator> other) => this with
    {
        Indicators = [.. Indicators.Select(other)],
        Goals =
        [
            .. Goals.Select(goal => goal with
            {
                Indicator = other(goal.Indicator),
                Supporting = [.. goal.Supporting.Select(other)],
                Targets =
                [
                    .. goal.Targets.Select(target => target with
                    {
                        Parts = [.. target.Parts.Select(part => part with { Indicator = other(part.Indicator) })],
                    }),
                ],
            }),
        ],
    };

    // What is computed is computed of the other versions too.
    private Barometer Over(Func<Indicator, Indicator> version)
    {
        var made = new Dictionary<string, Indicator>(StringComparer.Ordinal);
        return With(Version);

        Indicator Version(Indicator indicator)
        {
            if (!made.TryGetValue(indicator.Id, out var found))
            {
                // No deeper than Binding lets computed indicators build on each other.
                found = version(indicator) with { Computation = indicator.Computation?.Over(Version) };
                made.Add(indicator.Id, found);
            }

            return found;
        }
    }
}
