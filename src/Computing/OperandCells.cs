using BarometerSite.Model;

namespace BarometerSite.Computing;

/// <summary>
/// Which cells of an operand's indicator a rule takes for a cell of the computed one: in each dimension the member that the operand
/// names, else the member of the same dimension of the computed indicator, else, in the dimension that the rule goes through, each
/// member, else the total.
/// </summary>
internal sealed class OperandCells
{
    private readonly ImmutableArray<Choice> choices;
    private readonly int ownDimensions;

    /// <param name="own">The dimensions of the computed indicator.</param>
    /// <param name="through">The dimension whose members the rule goes through, or null.</param>
    /// <param name="instead">Members that win over those of the operand.</param>
    public OperandCells(Operand operand, ImmutableArray<Dimension> own, Dimension? through = null, ImmutableArray<DimensionCell> instead = default)
    {
        Indicator = operand.Indicator;
        ownDimensions = own.Length;
        ImmutableArray<DimensionCell> named = [.. instead.IsDefault ? [] : instead, .. operand.Cell];
        choices =
        [
            .. Indicator.Dimensions.Select(dimension => new Choice(
                named.FirstOrDefault(cell => cell.Dimension.Id == dimension.Id)?.Member,
                own.IndexOf(own.FirstOrDefault(other => other.Id == dimension.Id)!),
                through?.Id == dimension.Id)),
        ];
    }

    public Indicator Indicator { get; }

    /// <summary>Whether a row of the operand tells in which cell of the computed indicator it belongs.</summary>
    public bool TellsOwnCell => choices.Count(choice => choice is { Named: null, Own: >= 0 }) == ownDimensions;

    /// <param name="member">Of the dimension that the rule goes through.</param>
    public Cell Of(Cell own, string? member = null) =>
        new([.. choices.Select(choice => choice.Named ?? (choice.Own >= 0 ? own[choice.Own] : choice.IsThrough ? member : null))]);

    /// <summary>The cell of the computed indicator that a cell of the operand belongs to; null where it belongs to none.</summary>
    public Cell? OwnOf(Cell cell)
    {
        var own = new string?[ownDimensions];
        for (var at = 0; at < choices.Length; at++)
        {
            var (named, index, isThrough) = choices[at];
            if (named is not null)
            {
                if (cell[at] != named)
                    return null;
            }
            else if (index >= 0)
            {
                own[index] = cell[at];
            }
            else if (isThrough != cell[at] is not null)
            {
                return null;
            }
        }
        return Cell.Of(own);
    }

    /// <param name="Named">The member that the rule names, or null.</param>
    /// <param name="Own">Where the dimension stands among those of the computed indicator, or below 0.</param>
    private readonly record struct Choice(string? Named, int Own, bool IsThrough);
}
