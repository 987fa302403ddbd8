using BarometerSite.Model;

namespace BarometerSite.Computing;

/// <summary>A figure that a rule asks for in a period.</summary>
internal sealed record WantedFigure(Indicator Indicator, Cell Cell)
{
    /// <summary>
    /// What a computed indicator asks for to fill one of its cells, in the order of its rule: of an index the components, then the
    /// same for the reference; of a count each member; of a distance each member of the one, then of the other.
    /// </summary>
    public static ImmutableArray<WantedFigure> Of(Computation computation, ImmutableArray<Dimension> dimensions, Cell cell)
    {
        WantedFigure Plain(Operand operand, ImmutableArray<DimensionCell> instead = default)
        {
            var cells = new OperandCells(operand, dimensions, instead: instead);
            return new WantedFigure(cells.Indicator, cells.Of(cell));
        }
        IEnumerable<WantedFigure> Each(Operand operand, Dimension through)
        {
            var cells = new OperandCells(operand, dimensions, through);
            return through.Members.Select(member => new WantedFigure(cells.Indicator, cells.Of(cell, member.Id)));
        }
        return computation switch
        {
            Computation.Gap gap => [Plain(gap.Of), Plain(gap.From)],
            Computation.Ratio ratio => [Plain(ratio.Of), Plain(ratio.To)],
            Computation.Index { Reference.IsEmpty: true } index => [.. index.Components.Select(component => Plain(component.Of))],
            Computation.Index index =>
            [
                .. index.Components.Select(component => Plain(component.Of)),
                .. index.Components.Select(component => Plain(component.Of, index.Reference)),
            ],
            Computation.CountBeyond count => [.. Each(count.Of, count.By)],
            Computation.Distance distance => [.. Each(distance.Of, distance.By), .. Each(distance.From, distance.By)],
            _ => throw new ArgumentOutOfRangeException(nameof(computation)),
        };
    }
}
