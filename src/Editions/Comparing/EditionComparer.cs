namespace BarometerSite.Editions.Comparing;

/// <summary>
/// Finds all that readers of one edition find otherwise in another: typed, and attributed to what made it. Nothing in the document differs without a
/// change that tells it; only the day itself, and where in the files of staff something stands, are told by none.
/// </summary>
internal static class EditionComparer
{
    /// <summary>Linear in the figures of both. The corrections are those of <paramref name="after"/>.</summary>
    public static EditionComparison Compare(Edition before, Edition after)
    {
        if (ReferenceEquals(before, after))
            return new EditionComparison([]);
        var (was, now) = (before.Barometer, after.Barometer);
        var indicators = new IndicatorComparison(before, after);
        Change[] figures = [.. indicators.Changes()];
        var told = figures.OfType<Change.Figure>().Select(figure => figure.Correction?.Id).ToHashSet();
        return new EditionComparison(
        [
            .. figures.Where(change => change.IsSilent),
            .. Method(before, after),
            .. new VerdictComparer(before, after, indicators).Compare(),
            .. DetailTables.Corrections.Compare(was.Corrections, now.Corrections)
                .Where(change => change is not Change.Added added || !told.Contains(added.Subject.Id)),
            .. figures.Where(change => !change.IsSilent),
            .. TargetComparer.Compare(was.Goals, now.Goals),
            .. DetailTables.Goals.Compare(was.Goals, now.Goals),
            .. IndicatorDetails.Table.Compare(was.Indicators, now.Indicators),
            .. DetailTables.Areas.Compare(was.Areas, now.Areas),
            .. DetailTables.Committees.Compare(was.Committees, now.Committees),
            .. DetailTables.Texts.Compare(was.Articles, now.Articles),
            .. StateComparer.Compare(was, now),
            .. PlanDetails.Activities.Compare(was.Activities, now.Activities),
            .. PlanDetails.Advice.Compare(was.Advice, now.Advice),
            .. TopicDetails.Table(was, now).Compare(was.Topics, now.Topics),
            .. DetailTables.Calendar.Compare(was.Calendar, now.Calendar),
            .. DetailTables.Dimensions.Compare(was.Dimensions, now.Dimensions),
            .. DetailTables.Sources.Compare(was.Sources, now.Sources),
            .. DetailTables.Sites.Compare([was.Site], [now.Site]),
        ]);
    }

    private static IEnumerable<Change> Method(Edition before, Edition after)
    {
        var (was, now) = (MethodVersion.Of(before), MethodVersion.Of(after));
        if (was != now)
            yield return new Change.Method(was, now);
    }
}
