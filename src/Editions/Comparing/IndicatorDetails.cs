using BarometerSite.Model;
using static BarometerSite.Editions.Comparing.Said;

namespace BarometerSite.Editions.Comparing;

/// <summary>What an indicator says beside its figures.</summary>
internal static class IndicatorDetails
{
    public static readonly DetailTable<Indicator> Table = new(SubjectKind.Indicator, Of,
    [
        (ChangeDetail.Title, indicator => indicator.Title),
        (ChangeDetail.ShortTitle, indicator => indicator.Short),
        (ChangeDetail.Definition, indicator => indicator.Definition),
        (ChangeDetail.Unit, indicator => Code(Model.Codes.Units.Of(indicator.Unit))),
        (ChangeDetail.Better, indicator => Code(Model.Codes.Directions.Of(indicator.Better))),
        (ChangeDetail.Decimals, indicator => Code($"{indicator.Decimals}")),
        (ChangeDetail.Coverage, indicator => Code(Model.Codes.Coverages.Of(indicator.Coverage))),
        (ChangeDetail.Dimensions, indicator => Codes(indicator.Dimensions.Select(dimension => dimension.Id))),
        (ChangeDetail.Rule, indicator => Code(indicator.Computation is { } rule ? Rule(rule) : null)),
        (ChangeDetail.TotalOf, indicator => Codes(indicator.TotalOf)),
        (ChangeDetail.CountsPeople, indicator => Code($"{indicator.CountsPeople}")),
        (ChangeDetail.Limit, indicator => indicator.Limit is { } limit ? Pair(limit.Source.Id, Pair(SignificantDigits.Text(limit.Value), limit.Title)) : null),
        (ChangeDetail.ChartText, indicator => indicator.ChartText is { } written ? Pair(written.For.ToString(), written.Text) : null),
        (ChangeDetail.Relation, indicator => indicator.Relation),
        (ChangeDetail.Undated, indicator => List(indicator.Undated.Select(figure =>
            Pair(
                figure.Source.Id,
                Pair($"{SignificantDigits.Text(figure.Value)} ({figure.Decimals})", List(new[] { figure.Title, figure.Note }.OfType<LocalText>())))))),
        (ChangeDetail.NextRelease, indicator => indicator.NextRelease is { } next ? Code($"{next.Period} {next.By} {next.Source.Id}") : null),
        (ChangeDetail.Caution, indicator => indicator.Caution),
    ]);

    public static Subject Of(Indicator indicator) => new(SubjectKind.Indicator, indicator.Id, indicator.Title);

    /// <summary>Whether figures and their meaning may differ though no published row does.</summary>
    public static bool MeasuresTheSame(Indicator before, Indicator after) =>
        before.Unit == after.Unit && before.Better == after.Better
        && before.Dimensions.Select(dimension => dimension.Id).SequenceEqual(after.Dimensions.Select(dimension => dimension.Id))
        && HasSameRule(before, after);

    public static bool HasSameRule(Indicator before, Indicator after) => (before.Computation, after.Computation) switch
    {
        (null, null) => true,
        ({ } was, { } now) => Rule(was) == Rule(now),
        _ => false,
    };

    private static string Rule(Computation rule) => rule switch
    {
        Computation.Gap gap => $"{Text(gap.Of)} - {Text(gap.From)}",
        Computation.Ratio ratio => $"{Text(ratio.Of)} / {Text(ratio.To)}",
        Computation.Index index => string.Join(" + ", index.Components.Select(Text)) + " : " + Text(index.Reference),
        Computation.CountBeyond count => $"{Text(count.Of)} by {Members(count.By)} beyond {count.Bound} {SignificantDigits.Text(count.Limit)}",
        Computation.Distance distance => $"{Text(distance.Of)} | {Text(distance.From)} by {Members(distance.By)}",
        _ => throw new ArgumentOutOfRangeException(nameof(rule)),
    };

    private static string Text(Component component) =>
        $"{Text(component.Of)} * {SignificantDigits.Text(component.Weight)} "
        + $"from {SignificantDigits.Text(component.Worst)} to {SignificantDigits.Text(component.Best)}";

    private static string Text(Operand operand) => $"{operand.Indicator.Id}[{Text(operand.Cell)}]";

    private static string Text(EquatableArray<DimensionCell> cells) => string.Join(", ", cells.Select(cell => $"{cell.Dimension.Id}={cell.Member}"));

    // A rule that goes through the members asks for each of them.
    private static string Members(Dimension dimension) => $"{dimension.Id}({string.Join(", ", dimension.Members.Select(member => member.Id))})";
}
