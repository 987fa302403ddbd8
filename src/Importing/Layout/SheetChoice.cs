using BarometerSite.Model;
using BarometerSite.Problems;

namespace BarometerSite.Importing.Layout;

/// <summary>Which table of a file is meant: the one that was said, the only one, the one that is called like the indicator.</summary>
internal static class SheetChoice
{
    /// <summary>Null after a complaint.</summary>
    public static ForeignTable? Of(ImmutableArray<ForeignTable> tables, Indicator indicator, ImportChoices choices, SourceSpan file, DiagnosticBag diagnostics)
    {
        ImmutableArray<string> names = [.. tables.Select(table => table.Name)];
        if (choices.Sheet is { } said)
        {
            if (tables.FirstOrDefault(table => string.Equals(table.Name, said, StringComparison.OrdinalIgnoreCase)) is { } named)
                return named;
            diagnostics.Add(Complaints.ImportUnknownSheet(file, said, names));
            return null;
        }

        if (tables is [var only])
            return only;
        string[] ours = [indicator.Id, .. Languages.All.SelectMany(language => new[] { indicator.Title.In(language), indicator.Short.In(language) })];
        if (tables.Where(table => ours.Any(name => Slug.Of(name) == Slug.Of(table.Name))).ToList() is [var called])
            return called;
        diagnostics.Add(Complaints.ImportChooseSheet(file, names));
        return null;
    }
}
