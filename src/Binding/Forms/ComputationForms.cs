using BarometerSite.Model;

namespace BarometerSite.Binding.Forms;

/// <summary>The key <c>computed</c> of an indicator: its rule says which keys it needs.</summary>
internal static class ComputationKeys
{
    public static readonly WordKey<ComputationKind> Kind = new("kind", "the rule", "kind of computation", Codes.Computations.ByWord);

    public static readonly GroupKey Of = new(
        "of", "the ‘indicator’ whose figures are taken, and the ‘cell’ if it is not the total", OperandKeys.Form);

    public static readonly GroupKey CountOf = new("of", "the ‘indicator’ whose members are counted", OperandKeys.Form);

    public static readonly GroupKey From = new(
        "from", "the ‘indicator’ that they are held against, and the ‘cell’ if it is not the total", OperandKeys.Form);

    public static readonly GroupKey To = From with { Name = "to" };
    public static readonly ReferenceKey By = new("by", "the id of the dimension whose members are counted or compared", Referent.Dimension);

    /// <summary>A count has this or <see cref="Below"/>.</summary>
    public static readonly NumberKey Above = new(
        "above", "the limit above which a member is counted, or a line ‘below:’ with the limit below which it is", IsRequired: false);

    public static readonly NumberKey Below = new("below", "the limit below which a member is counted", IsRequired: false);
    public static readonly GroupsKey Components = new("components", "the list of what the index is made of", ComponentKeys.Form, "component");
    public static readonly CellKey RelativeTo = new("relative-to", "the group whose own index counts 100");

    public static readonly Form Form = new("How the figures are reckoned from others")
    {
        By = Kind,
        Cases =
        [
            new("gap", Of, From),
            new("ratio", Of, To),
            new("index", Components, RelativeTo),
            new("count-beyond", CountOf, By) { ExactlyOne = [Above, Below] },
            new("distance", Of, From, By),
        ],
    };
}

internal static class OperandKeys
{
    public static readonly ReferenceKey Indicator = new("indicator", "the id of the indicator whose figures are taken", Referent.Indicator);
    public static readonly Form Form = new("Figures that the rule takes", Indicator, CellKeys.Cell);
}

internal static class ComponentKeys
{
    public static readonly ReferenceKey Indicator = new("indicator", "the id of the indicator that is a part of the index", Referent.Indicator);
    public static readonly NumberKey Weight = new("weight", "how much it counts, above 0; 1 where it is left out", IsRequired: false);
    public static readonly NumberKey Worst = new("worst", "the value that counts 0");
    public static readonly NumberKey Best = new("best", "the value that counts 100");
    public static readonly Form Form = new("A part of the index", Indicator, CellKeys.Cell, Weight, Worst, Best);
}
