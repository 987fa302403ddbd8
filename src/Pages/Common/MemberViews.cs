using BarometerSite.Model;

namespace BarometerSite.Pages.Common;

/// <summary>Cells of dimensions, and coverages, by the names that readers know.</summary>
internal static class MemberViews
{
    /// <summary>The members of a cell joined; for the total, what the total of the first dimension is called, or the place.</summary>
    public static string Name(Indicator indicator, Cell cell, Wording wording)
    {
        var names = indicator.Dimensions.Zip(cell.Members).Where(pair => pair.Second is not null)
            .Select(pair => wording.In(pair.First.Member(pair.Second!)!.Title));
        var joined = string.Join(", ", names);
        if (joined.Length > 0)
            return joined;
        return indicator.Dimensions.IsEmpty ? wording.Place(indicator.Coverage) : wording.In(indicator.Dimensions[0].Total);
    }
}
