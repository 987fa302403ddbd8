namespace BarometerSite.Model;

/// <summary>
/// A language that sites can speak. Another one is an entry in <see cref="Languages"/>, its words in templates/words and its texts in content.
/// </summary>
/// <param name="Code">ISO 639-1, as in folders, addresses, <c>lang</c> and the keys of texts.</param>
/// <param name="LongCode">ISO 639-3, by which the European Union's tables know it.</param>
/// <param name="Order">Its place among the languages.</param>
/// <param name="IsComplete">Whether it has every page; the others have a summary.</param>
/// <param name="IsRightToLeft">Whether it is read from the right.</param>
/// <param name="DecimalMark">Between units and tenths.</param>
/// <param name="GroupMark">Between groups of three digits.</param>
/// <param name="PercentSpace">Between a number and its percent sign.</param>
/// <param name="Paths">The words of its addresses.</param>
/// <param name="Menu">The ways into the site that every page shows, as far as their pages exist.</param>
internal sealed record Language(
    string Code, string LongCode, int Order, bool IsComplete, bool IsRightToLeft, string DecimalMark, string GroupMark, string PercentSpace,
    PathWords Paths, EquatableArray<MenuEntry> Menu)
{
    /// <summary>Whether every site speaks it. Of another, a site has the pages that it has a text for.</summary>
    public bool IsUsual => Order < Languages.Usual.Length;

    /// <summary>What stands before and behind it does not turn it around: a number keeps its sign.</summary>
    public string NumberMark => IsRightToLeft ? "\u200e" : "";

    // There is one of each.
    public bool Equals(Language? other) => ReferenceEquals(this, other);

    public override int GetHashCode() => Order;
}

/// <summary>The words of addresses, each with a slash at its end, below <paramref name="Root"/> but for the last two, which stand at the top.</summary>
/// <param name="Root">Where the language's front page stands; empty for the site's own.</param>
/// <param name="CalendarFile">The one that is a file.</param>
/// <param name="Figures">Charts as files.</param>
/// <param name="Embeds">Charts as pages for others' pages: a folder at the top, since a host sets by path what may be framed.</param>
internal sealed record PathWords(
    string Root, string Areas, string Goals, string Method, string Calendar, string Editions, string News, string OverTime, string Needs, string Corrections,
    string Reports, string Dialogue, string Advice, string CalendarFile, string Search, string Keywords, string Figures, string Embeds);

/// <summary>What the menu can lead to.</summary>
internal enum MenuEntry
{
    Front,
    Policy,
    Committees,
    Calendar,
    Editions,
    Indicators,
    Method,
    Data,
}

internal static class Languages
{
    /// <summary>1.234,5 and 5,8 % (Dansk Sprognævn, Retskrivningsordbogen § 57 on the space before %).</summary>
    public static readonly Language Danish = new(
        "da", "dan", Order: 0, IsComplete: true, IsRightToLeft: false, DecimalMark: ",", GroupMark: ".", PercentSpace: "\u00a0",
        new PathWords("", "indsatsomraader/", "maal/", "metode/", "aarshjul/", "udgaver/",
            "nyt/", "over-tid/", "hvad-mangler/", "rettelser/", "statusrapport/", "dialog/", "ekspertraad/",
            "kalender.ics", "soeg/", "stikord/", "figurer/", "indlejring/"),
        [
            MenuEntry.Front, MenuEntry.Policy, MenuEntry.Committees, MenuEntry.Calendar, MenuEntry.Editions, MenuEntry.Indicators, MenuEntry.Method,
            MenuEntry.Data,
        ]);

    public static readonly Language English = new(
        "en", "eng", Order: 1, IsComplete: false, IsRightToLeft: false, DecimalMark: ".", GroupMark: ",", PercentSpace: "",
        new PathWords("en/", "focus-areas/", "goals/", "method/", "calendar/", "editions/",
            "news/", "over-time/", "what-is-missing/", "corrections/", "status-report/", "dialogue/",
            "expert-advice/", "calendar.ics", "search/", "index/", "figures/", "embed/"),
        [MenuEntry.Front, MenuEntry.Calendar, MenuEntry.Editions, MenuEntry.Method]);

    /// <summary>1,234.5 and 5.8% (CLDR 46, numbers of ar with Latin digits).</summary>
    public static readonly Language Arabic = Further("ar", "ara", order: 2, isRightToLeft: true, decimalMark: ".", groupMark: ",", percentSpace: "");

    /// <summary>In their order.</summary>
    public static readonly ImmutableArray<Language> All = [Danish, English, Arabic];

    /// <summary>What a site speaks that says nothing else.</summary>
    public static readonly ImmutableArray<Language> Usual = [Danish, English];

    // Words of addresses are in Latin letters, and those of a language that few of its readers' keyboards could write are in English.
    private static Language Further(
        string code, string longCode, int order, bool isRightToLeft, string decimalMark, string groupMark, string percentSpace) => new(
        code, longCode, order, IsComplete: false, isRightToLeft, decimalMark, groupMark, percentSpace,
        English.Paths with { Root = code + "/", Figures = $"figures-{code}/", Embeds = $"embed-{code}/" }, English.Menu);

    /// <summary>The language in which every page stands.</summary>
    public static Language Complete => All[0];

    /// <summary>Null where the site does not speak it.</summary>
    public static Language? Find(string code) => All.FirstOrDefault(language => language.Code == code);
}
