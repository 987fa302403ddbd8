using BarometerSite.Binding.Forms;
using BarometerSite.Model;
using BarometerSite.Problems;
using BarometerSite.Sources;

namespace BarometerSite.Binding;

/// <summary>
/// Which figures a target is held against: <c>cell</c> takes a cell of the goal's indicator instead of the total; <c>each</c> names several,
/// of which all must hold: every member of a dimension, or a list of cells of this and other indicators.
/// </summary>
/// <param name="own">The goal's indicator; null where it could not be read, which is told already.</param>
internal sealed class TargetPartBinder(Indicator? own, Registry<Indicator> indicators, DiagnosticBag diagnostics)
{
    /// <summary>Empty for the total of the goal's indicator; null after a complaint.</summary>
    public ImmutableArray<TargetPart>? Bind(KeyReader keys)
    {
        var group = keys.Read(CellKeys.Cell);
        var hasEach = keys.Has(TargetKeys.EachPart);
        var isList = keys.IsList(TargetKeys.EachPart);
        if (own is null)
            return [];
        if (isList && keys.Has(CellKeys.Cell))
        {
            diagnostics.Add(Complaints.ImpossibleValue("cell", keys.SpanOf(CellKeys.Cell), "where ‘each’ is a list, every part names its own ‘cell’"));
            return null;
        }
        var cell = CellBinder.Bind(group, own, diagnostics);
        if (cell is null || (keys.Has(CellKeys.Cell) && group is null))
            return null;
        if (isList)
            return List(keys);
        if (!hasEach)
            return group is null ? [] : [new TargetPart(own, cell.Value)];
        return keys.Read(TargetKeys.EachMember) is { } dimension ? Members(dimension, cell.Value) : null;
    }

    private ImmutableArray<TargetPart>? Members(Located<string> id, Cell cell)
    {
        var at = own!.Dimensions.Select(dimension => dimension.Id).ToList().IndexOf(id.Value);
        if (at < 0)
        {
            diagnostics.Add(Complaints.UnknownReference("dimension", id.Value, id.Span, [.. own.Dimensions.Select(dimension => dimension.Id)]));
            return null;
        }
        if (cell[at] is not null)
        {
            diagnostics.Add(Complaints.ImpossibleValue(id.Value, id.Span, "‘each’ asks for every member of a dimension in which ‘cell’ has chosen one"));
            return null;
        }
        return [.. own.Dimensions[at].Members.Select(member => new TargetPart(own, cell.With(at, member.Id)))];
    }

    private ImmutableArray<TargetPart>? List(KeyReader keys)
    {
        var parts = keys.Read(TargetKeys.EachPart)
            .Select(part => part is null ? null : Part(part))
            .ToList();
        return parts.Count == 0 || parts.Contains(null) ? null : [.. parts.OfType<TargetPart>()];
    }

    private TargetPart? Part(KeyReader keys)
    {
        var id = keys.Read(PartKeys.Indicator);
        var group = keys.Read(CellKeys.Cell);
        var isWrong = (keys.Has(PartKeys.Indicator) && id is null) || (keys.Has(CellKeys.Cell) && group is null);
        var indicator = id is null ? own : indicators.Resolve(id, diagnostics);
        if (indicator is not null && indicator.Unit != own!.Unit)
        {
            diagnostics.Add(Complaints.ImpossibleValue(id!.Value.Value, id.Value.Span,
                "a part is held against the same target, so it must count in the unit of the goal's own indicator"));
            isWrong = true;
        }
        var cell = indicator is null ? (Cell?)null : CellBinder.Bind(group, indicator, diagnostics);
        keys.Close();
        return isWrong || indicator is null || cell is null ? null : new TargetPart(indicator, cell.Value);
    }
}
