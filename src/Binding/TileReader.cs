using BarometerSite.Binding.Forms;
using BarometerSite.Model;
using BarometerSite.Problems;
using BarometerSite.Sources.Yaml;

namespace BarometerSite.Binding;

/// <summary>Reads where a member of a dimension lies on a schematic map: <c>tile: [column, row]</c>.</summary>
internal static class TileReader
{
    /// <param name="taken">The tiles of the members before it; the member's own is added.</param>
    /// <returns>Null where there is none, or with a complaint.</returns>
    public static TilePlace? Read(KeyReader member, Dictionary<TilePlace, SourceSpan> taken, DiagnosticBag diagnostics)
    {
        if (!member.Has(MemberKeys.Tile))
            return null;
        var span = member.SpanOf(MemberKeys.Tile);
        if (!member.IsList(MemberKeys.Tile) || member.Read(MemberKeys.Tile).ToList() is not [YamlScalar first, YamlScalar second]
            || Number(first) is not { } column || Number(second) is not { } row)
        {
            diagnostics.Add(Complaints.NoTile(span, TilePlace.Most));
            return null;
        }
        var place = new TilePlace(column, row);
        if (taken.TryAdd(place, span))
            return place;
        diagnostics.Add(Complaints.TileTaken(span, column, row, taken[place]));
        return null;
    }

    private static int? Number(YamlScalar scalar) =>
        NumberText.TryParse(scalar.Text, '.', out var number, out _) && number is >= 1 and <= TilePlace.Most && decimal.IsInteger(number) ? (int)number : null;
}
