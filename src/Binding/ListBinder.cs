using BarometerSite.Binding.Forms;
using BarometerSite.Model;
using BarometerSite.Problems;
using BarometerSite.Sources;
using BarometerSite.Sources.Yaml;

namespace BarometerSite.Binding;

/// <summary>The files that are a list of things, each with an id: focus areas, committees, dimensions, sources, what the year holds.</summary>
internal static class ListBinder
{
    public const string Areas = "data/areas.yml";
    public const string Committees = "data/committees.yml";
    public const string Dimensions = "data/dimensions.yml";
    public const string Sources = "data/sources.yml";
    public const string Calendar = "data/calendar.yml";

    public static Registry<Area> BindAreas(SiteSyntax syntax, PlaceIndex places, DiagnosticBag diagnostics)
    {
        var areas = new Registry<Area>("focus area", diagnostics);
        var number = 0;
        foreach (var keys in Items(areas, syntax, Areas, AreaKeys.Form, "the focus areas, in order", diagnostics))
        {
            var id = keys.Read(EntryKeys.Id);
            var title = keys.Read(AreaKeys.Title);
            var slug = keys.Read(EntryKeys.Slug, title);
            var summary = keys.Read(AreaKeys.Summary);
            keys.Close();
            areas.Add(id, id is null || title is null || slug is null || summary is null
                ? null
                : new Area(++number, id.Value.Value, title, slug, summary));
            if (id is { } area)
                places.Add(Placed.Area, area.Value, keys.Span);
        }
        return areas;
    }

    public static Registry<Committee> BindCommittees(SiteSyntax syntax, PlaceIndex places, DiagnosticBag diagnostics)
    {
        var committees = new Registry<Committee>("committee", diagnostics);
        foreach (var keys in Items(committees, syntax, Committees, CommitteeKeys.Form, "the committees that answer for goals", diagnostics))
        {
            var id = keys.Read(EntryKeys.Id);
            var title = keys.Read(CommitteeKeys.Title);
            var slug = keys.Read(EntryKeys.Slug, title);
            var field = keys.Read(CommitteeKeys.Field);
            var basis = keys.Read(CommitteeKeys.PlanBasis);
            keys.Close();
            committees.Add(id, id is null || title is null || slug is null || field is null
                ? null
                : new Committee(id.Value.Value, title, slug, field) { PlanBasis = basis });
            if (id is { } committee)
                places.Add(Placed.Committee, committee.Value, keys.Span);
        }
        return committees;
    }

    public static Registry<Dimension> BindDimensions(SiteSyntax syntax, DiagnosticBag diagnostics)
    {
        var dimensions = new Registry<Dimension>("dimension", diagnostics);
        if (syntax.Sources.Text(Dimensions) is null)
            return dimensions;
        foreach (var keys in Items(dimensions, syntax, Dimensions, DimensionKeys.Form, "the dimensions that figures are broken down by", diagnostics))
        {
            var id = keys.Read(EntryKeys.Id);
            if (id is { } called && ReservedIds.Has(called.Value))
                diagnostics.Add(Complaints.ImpossibleValue(called.Value, called.Span, "a column or chart that every indicator may have is called so already"));
            var title = keys.Read(DimensionKeys.Title);
            var total = keys.Read(DimensionKeys.Total);
            var members = BindMembers(keys, diagnostics);
            var addsUp = keys.Read(DimensionKeys.AddsUp) ?? true;
            keys.Close();
            dimensions.Add(id, id is null || title is null || total is null ? null : new Dimension(id.Value.Value, title, total, members) { AddsUp = addsUp });
        }
        return dimensions;
    }

    public static Registry<Source> BindSources(SiteSyntax syntax, DiagnosticBag diagnostics)
    {
        var sources = new Registry<Source>("source", diagnostics);
        foreach (var keys in Items(sources, syntax, Sources, SourceKeys.Form, "the documents that figures come from", diagnostics))
        {
            var id = keys.Read(EntryKeys.Id);
            var title = keys.Read(SourceKeys.Title);
            var publisher = keys.Read(SourceKeys.Publisher);
            var date = keys.Read(SourceKeys.Date);
            var address = keys.Read(SourceKeys.Address);
            keys.Close();
            sources.Add(id, id is null || title is null || publisher is null
                ? null
                : new Source(id.Value.Value, title, publisher, date, address));
        }
        return sources;
    }

    public static Registry<CalendarEntry> BindCalendar(SiteSyntax syntax, Registry<Source> sources, PlaceIndex places, DiagnosticBag diagnostics)
    {
        var entries = new Registry<CalendarEntry>("calendar entry", diagnostics);
        if (syntax.Sources.Text(Calendar) is null)
            return entries;
        foreach (var keys in Items(entries, syntax, Calendar, CalendarKeys.Form, "what happens in the course of a year", diagnostics))
        {
            var id = keys.Read(EntryKeys.Id);
            var title = keys.Read(CalendarKeys.Title);
            var when = keys.Read(CalendarKeys.When);
            var text = keys.Read(CalendarKeys.Text);
            var source = sources.Resolve(keys.Read(CalendarKeys.Source), diagnostics);
            keys.Close();
            entries.Add(id, id is null || title is null || when is null || text is null || source is null
                ? null
                : new CalendarEntry(id.Value.Value, title, when.Value, text, source));
            if (id is { } entry)
                places.Add(Placed.CalendarEntry, entry.Value, keys.Span);
        }
        return entries;
    }

    private static ImmutableArray<DimensionMember> BindMembers(KeyReader dimension, DiagnosticBag diagnostics)
    {
        var members = new Registry<DimensionMember>("member", diagnostics);
        var tiles = new Dictionary<TilePlace, SourceSpan>();
        foreach (var keys in dimension.Read(DimensionKeys.Members).OfType<KeyReader>())
        {
            var id = keys.Read(EntryKeys.Id);
            var title = keys.Read(MemberKeys.Title);
            var tile = TileReader.Read(keys, tiles, diagnostics);
            keys.Close();
            if (id is not null)
                members.Add(id.Value, title is null ? null : new DimensionMember(id.Value.Value, title) { Tile = tile });
        }
        return members.Items;
    }

    /// <summary>The entries of a file that is a list.</summary>
    public static IEnumerable<KeyReader> Items<T>(
        Registry<T> registry, SiteSyntax syntax, string path, Form form, string purpose, DiagnosticBag diagnostics)
        where T : class
    {
        registry.IsIncomplete = syntax.Yaml(path) is not YamlSequence;
        if (syntax.Sources.Text(path) is null)
            diagnostics.Add(Complaints.MissingFile(path, $"it lists {purpose}"));
        var root = syntax.Yaml(path);
        if (root is not null and not YamlSequence)
            diagnostics.Add(Complaints.ExpectedSequence(path, root.Span, root.Kind));
        foreach (var item in root is YamlSequence sequence ? sequence.Items : [])
        {
            if (KeyReader.Of(item, path, form, diagnostics) is { } keys)
                yield return keys;
            else
                registry.IsIncomplete = true;
        }
    }
}
