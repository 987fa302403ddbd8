namespace BarometerSite.Problems;

/// <summary>What a barometer is made of, as far as a stage behind binding may complain about it.</summary>
internal enum Placed
{
    Area,
    Committee,
    Goal,
    Indicator,

    /// <summary>The period that an indicator's chart text was written for; by the indicator's id.</summary>
    ChartText,

    /// <summary>The period of the figure that an indicator announces; by the indicator's id.</summary>
    NextRelease,

    /// <summary>The file with an indicator's figures; by the indicator's id.</summary>
    Figures,

    /// <summary>The rule of a computed indicator; by the indicator's id.</summary>
    Rule,

    /// <summary>An entry of the year's wheel.</summary>
    CalendarEntry,

    /// <summary>An entry of the list of corrections.</summary>
    Correction,

    /// <summary>An old address that leads on; by itself, below the site's root. By nothing, the place for all of them.</summary>
    Moved,

    /// <summary>Where an old address leads; by the old one.</summary>
    MovedTo,

    /// <summary>A text that people read; by its path.</summary>
    Text,

    /// <summary>Until when people can write about a topic, or where it stands; by its id.</summary>
    Topic,

    /// <summary>What somebody wrote about a topic; by the topic's id and its place among them.</summary>
    Contribution,

    /// <summary>An entry of the list of advice.</summary>
    Advice,

    /// <summary>An entry of the list of activities.</summary>
    Activity,

    /// <summary>The words of a language; by its code.</summary>
    Words,
}

/// <summary>
/// Where the things of a barometer were written. It travels beside the barometer, which knows no places, so that two loads of one commit are
/// equal. Of a barometer that was read from an edition's file nothing is known, and everything is nowhere.
/// </summary>
internal sealed class PlaceIndex
{
    private readonly Dictionary<PlaceKey, SourceSpan> places = [];
    private readonly List<PlacedLink> links = [];
    private readonly List<PlaceIndex> parts = [];
    // Made when somebody asks: mostly there is nothing to complain about.
    private Dictionary<PlaceKey, SourceSpan>? all;

    /// <summary>Every link of the texts.</summary>
    public IReadOnlyList<PlacedLink> Links
    {
        get
        {
            var found = new List<PlacedLink>();
            AddLinksTo(found);
            return found;
        }
    }

    public bool IsEmpty => places.Count == 0 && links.Count == 0 && parts.Count == 0;

    /// <summary>All that another one knows and will not add to.</summary>
    public void AddAll(PlaceIndex other)
    {
        parts.Add(other);
        all = null;
    }

    public void Add(Placed kind, string id, SourceSpan span)
    {
        places.TryAdd(new PlaceKey(kind, id), span);
        all = null;
    }

    public void AddLink(string path, string target, SourceSpan span) => links.Add(new PlacedLink(path, target, span));

    public SourceSpan Of(Placed kind, string id) => Of(new PlaceKey(kind, id));

    public SourceSpan Of(PlaceKey key) => (parts.Count == 0 ? places : all ??= Gather()).GetValueOrDefault(key);

    /// <summary>A figure's row, or the rule that it follows.</summary>
    public SourceSpan OfFigure(string indicator, int line) =>
        Of(Placed.Figures, indicator) is { File: { } file } ? file.LineSpan(line) : Of(Placed.Rule, indicator);

    private void AddLinksTo(List<PlacedLink> found)
    {
        found.AddRange(links);
        foreach (var part in parts)
            part.AddLinksTo(found);
    }

    private Dictionary<PlaceKey, SourceSpan> Gather()
    {
        var found = new Dictionary<PlaceKey, SourceSpan>(places);
        foreach (var (key, span) in parts.SelectMany(part => part.parts.Count == 0 ? part.places : part.Gather()))
            found.TryAdd(key, span);
        return found;
    }
}

/// <summary>A thing that has a place.</summary>
internal readonly record struct PlaceKey(Placed Kind, string Id);

/// <summary>A link as it was written.</summary>
/// <param name="Path">Of the text that it stands in.</param>
internal sealed record PlacedLink(string Path, string Target, SourceSpan Span);
