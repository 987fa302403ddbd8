namespace BarometerSite.BrowserTests;

/// <summary>One page of every kind, by its address.</summary>
public static class SitePages
{
    public const string Front = "";

    public const string GoalWithReceipt = "maal/tryghed/";

    public const string GoalWithoutCharts = "maal/kommunale-tilbud/";

    public const string Indicator = "indikatorer/unsafe-neighbourhood/";

    public const string Article = "politikken/vision/";

    public const string OverTime = "over-tid/";

    public const string Data = "data/";

    public const string NotFound = "findes/ikke/";

    /// <summary>Those that have an English twin.</summary>
    public static TheoryData<string, string> Twins => new()
    {
        { Front, "en/" },
        { "indsatsomraader/arbejdslivet/", "en/focus-areas/working-life/" },
        { "maal/overledighed/", "en/goals/unemployment/" },
        { "aarshjul/", "en/calendar/" },
        { OverTime, "en/over-time/" },
        { "metode/", "en/method/" },
    };

    /// <summary>Those that differ in what can be reached by keyboard.</summary>
    public static TheoryData<string> Varied =>
    [
        Front, GoalWithReceipt, GoalWithoutCharts, Indicator, OverTime, "handleplaner/beskaeftigelses-og-integrationsudvalget/", Article,
        "dialog/god-start/", NotFound, "en/goals/unemployment/",
    ];

    /// <summary>In the invented city: what editions and corrections bring with them, in both languages.</summary>
    public static TheoryData<string> OfEditions =>
    [
        "udgaver/", "udgaver/2013-1/", "udgaver/2013-1/maal/fravaer/", "udgaver/2013-1r2/maal/fravaer/", "udgaver/2013-2/indikatorer/unemployment/",
        "udgaver/2013-1/indlejring/goal_absence-line/", "indlejring/goal_absence-line/", "nyt/", OverTime, "rettelser/", "hvad-mangler/",
        "en/editions/", "udgaver/2013-1/en/", "udgaver/2013-1/en/goals/absence/", "udgaver/2013-1/embed/goal_absence-line/", "en/news/", "en/over-time/",
        "en/corrections/", "en/what-is-missing/", "statusrapport/2013/", "en/status-report/2014/",
        "dialog/", "dialog/lys-om-aftenen/", "dialog/lektier/", "en/dialogue/homework/", "ekspertraad/", "maal/tryg/",
    ];

    public static TheoryData<string> All =>
    [
        Front, "indsatsomraader/arbejdslivet/", GoalWithReceipt, "maal/overledighed/", GoalWithoutCharts, "maal/bedst-i-europa/", Indicator,
        "indikatorer/inclusion-index/", "indikatorer/", "handleplaner/beskaeftigelses-og-integrationsudvalget/",
        "handleplaner/kultur-og-fritidsudvalget/", "handleplaner/", "politikken/", Article, "aarshjul/", OverTime, "metode/", Data, "om/", "tal/",
        "tilgaengelighed/", "privatliv/", "ordbog/", "stikord/", NotFound, "en/", "en/index/", "en/focus-areas/working-life/",
        "en/goals/unemployment/", "en/calendar/", "en/over-time/", "en/method/", "statusrapport/2026/", "en/status-report/2026/",
        "dialog/god-start/", "ekspertraad/", "en/dialogue/", "en/expert-advice/",
    ];
}
