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

    /// <summary>What an id is, for messages.</summary>
    public const string AnId = "a short name of small letters, digits and hyphens";

    public static Registry<Area> BindAreas(SiteSyntax syntax, PlaceIndex places, DiagnosticBag diagnostics)
    {
        var areas = new Registry<Area>("focus area", diagnostics);
        foreach (var keys in Items(areas, syntax, Areas, "the focus areas, in order", diagnostics))
        {
            var id = keys.Id("id", AnId);
            var title = keys.Local("title", "the focus area's name");
            var slug = keys.SlugOr("slug", title);
            var summary = keys.Local("summary", "one sentence about the focus area");
            keys.Close();
            areas.Add(id, id is null || title is null || slug is null || summary is null
                ? null
                : new Area(areas.Items.Length + 1, id.Value.Value, title, slug, summary));
            if (id is { } area)
                places.Add(Placed.Area, area.Value, keys.Span);
        }
        return areas;
    }

    public static Registry<Committee> BindCommittees(SiteSyntax syntax, PlaceIndex places, DiagnosticBag diagnostics)
    {
        var committees = new Registry<Committee>("committee", diagnostics);
        foreach (var keys in Items(committees, syntax, Committees, "the committees that answer for goals", diagnostics))
        {
            var id = keys.Id("id", AnId);
            var title = keys.Local("title", "the committee's name");
            var slug = keys.SlugOr("slug", title);
            var field = keys.Local("field", "one sentence about what the committee deals with");
            keys.Close();
            committees.Add(id, id is null || title is null || slug is null || field is null ? null : new Committee(id.Value.Value, title, slug, field));
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
        foreach (var keys in Items(dimensions, syntax, Dimensions, "the dimensions that figures are broken down by", diagnostics))
        {
            var id = keys.Id("id", AnId);
            var title = keys.Local("title", "what the dimension is called");
            var total = keys.Local("total", "what an empty cell means, for example Hele København");
            var members = BindMembers(keys, diagnostics);
            var addsUp = keys.OptionalOneOf("adds-up", "answer", Words.YesAndNo) ?? true;
            keys.Close();
            dimensions.Add(id, id is null || title is null || total is null ? null : new Dimension(id.Value.Value, title, total, members) { AddsUp = addsUp });
        }
        return dimensions;
    }

    public static Registry<Source> BindSources(SiteSyntax syntax, DiagnosticBag diagnostics)
    {
        var sources = new Registry<Source>("source", diagnostics);
        foreach (var keys in Items(sources, syntax, Sources, "the documents that figures come from", diagnostics))
        {
            var id = keys.Id("id", AnId);
            var title = keys.Common("title", "the document's title as published");
            var publisher = keys.Common("publisher", "who published it");
            var date = keys.OptionalDate("date");
            var address = keys.OptionalWebAddress("address");
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
        foreach (var keys in Items(entries, syntax, Calendar, "what happens in the course of a year", diagnostics))
        {
            var id = keys.Id("id", AnId);
            var title = keys.Local("title", "what it is called, in few words, for they stand on a wheel");
            var when = keys.OneOf("when", "time of the year", Codes.TimesOfYear.ByWord);
            var text = keys.Local("text", "a sentence or two about it");
            var source = sources.Resolve(keys.Text("source", "the id of the document in data/sources.yml that says so"));
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
        foreach (var node in dimension.List("members"))
        {
            if (KeyReader.Of(node, "members", diagnostics) is not { } keys)
                continue;
            var id = keys.Id("id", AnId);
            var title = keys.Local("title", "what readers call it");
            var tile = TileReader.Read(keys, tiles, diagnostics);
            keys.Close();
            if (id is not null)
                members.Add(id.Value, title is null ? null : new DimensionMember(id.Value.Value, title) { Tile = tile });
        }
        return members.Items;
    }

    /// <summary>The entries of a file that is a list.</summary>
    public static IEnumerable<KeyReader> Items<T>(Registry<T> registry, SiteSyntax syntax, string path, string purpose, DiagnosticBag diagnostics)
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
            if (KeyReader.Of(item, path, diagnostics) is { } keys)
                yield return keys;
            else
                registry.IsIncomplete = true;
        }
    }
}
