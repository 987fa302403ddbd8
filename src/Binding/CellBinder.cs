using BarometerSite.Model;
using BarometerSite.Problems;

namespace BarometerSite.Binding;

/// <summary>The keys of <c>cell</c>: a member for each dimension of an indicator, the total where none is named.</summary>
internal static class CellBinder
{
    /// <summary>Null after a complaint.</summary>
    public static Cell? Bind(KeyReader? keys, Indicator indicator, DiagnosticBag diagnostics)
    {
        if (keys is null)
            return TargetPart.Total(indicator).Cell;
        var members = indicator.Dimensions.Select(dimension => Member(keys, dimension, diagnostics)).ToImmutableArray();
        var areKnown = keys.Close();
        return areKnown && members.All(member => member.IsRight) ? new Cell([.. members.Select(member => member.Id)]) : null;
    }

    private static (string? Id, bool IsRight) Member(KeyReader keys, Dimension dimension, DiagnosticBag diagnostics)
    {
        if (keys.Member(dimension.Id) is not { } id)
            return (null, !keys.HasMember(dimension.Id));
        if (dimension.Member(id.Value) is not null)
            return (id.Value, true);
        diagnostics.Add(Complaints.UnknownReference(dimension.Id, id.Value, id.Span, [.. dimension.Members.Select(member => member.Id)]));
        return (null, false);
    }
}
