using BarometerSite.Charts.Drawing;
using BarometerSite.Markup;

namespace BarometerSite.Charts;

/// <summary>
/// What is shown, without any geometry, and all that follows from it: the drawing, the sentences for those who do not see it. This and
/// <see cref="ValueChart"/> are all that the rest of the house knows of a chart once it is made; each kind has a folder of its own.
/// </summary>
/// <param name="Id">Unique on the page; ids inside the drawing begin with it. Lower-case letters, digits, hyphens.</param>
/// <param name="Title">What is shown, in one phrase without a full stop.</param>
internal abstract record Chart(string Id, string Title, IChartWords Words)
{
    /// <summary>The folder of its kind, in small letters; the styles of what it alone has go by that name too.</summary>
    public abstract string Kind { get; }

    /// <summary>When, as people write it; null where it is no single time, or the title says so.</summary>
    public string? Period { get; init; }

    /// <summary>What somebody wrote for those who do not see the drawing, in place of the sentences made of its figures; null where nobody did.</summary>
    public string? WrittenText { get; init; }

    /// <summary>The title, with the time where it is a single one.</summary>
    public string Heading => Period is { } period ? $"{Title}, {period}" : Title;

    /// <summary>What is to be seen, in a few plain sentences, for where the heading is said already.</summary>
    public abstract string Finding { get; }

    /// <summary>For those who do not see the drawing: what somebody wrote, or else what is to be seen.</summary>
    public string Description => WrittenText ?? Finding;

    /// <summary>As it begins a line or a sentence.</summary>
    public static string Capitalised(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];

    /// <summary>The id of what stands above the drawing on a page, its heading and what belongs to it.</summary>
    public string CaptionId => $"caption-{Id}";

    /// <summary>The id of the sentences beside the drawing, its <see cref="Finding"/>.</summary>
    public string SummaryId => $"summary-{Id}";

    /// <summary>Whether both stand on every page that has the drawing, which need not say them itself then.</summary>
    protected virtual bool IsToldBeside => false;

    /// <summary>
    /// A still picture in SVG, named and described for those who do not see it. It scales with its place; colours and the size of text come
    /// from the site's styles, through classes alone.
    /// </summary>
    public ChartPicture Draw()
    {
        var layout = LayOut();
        var height = layout?.Height ?? 60;
        var drawn = layout?.Draw() ?? LabelDrawing.Draw(Words.Word("chart_nothing"), ChartPicture.Width / 2, 30, TextAnchor.Middle, "chart-note");
        var drawing = Words.IsRightToLeft && IsMirrored ? Mirror.Of(drawn, ChartPicture.Width) : drawn;
        // The letters first: an indicator may be called 15-64-in-work.
        var (title, description) = ($"title-{Id}", $"desc-{Id}");
        var size = Html.Of($"{Svg.Size(ChartPicture.Width, height)} font-size=\"{TextSize.FontSize}\"");
        var named = IsToldBeside ? Html.Empty : Html.Of($"<title id=\"{title}\">{Heading}</title>");
        var described = IsToldBeside && WrittenText is null ? Html.Empty : Html.Of($"<desc id=\"{description}\">{Description}</desc>");
        var texts = Html.Of($"{named}{described}");
        var label = Html.Of($"role=\"img\" aria-labelledby=\"{(named.IsEmpty ? CaptionId : title)} {(described.IsEmpty ? SummaryId : description)}\"");
        return new(Html.Of($"<svg class=\"chart\" {size}{Way(this)} {label}>{texts}{drawing}</svg>"), drawing, height);
    }

    /// <summary>Which way its texts go, as an attribute where the page's own way is the other one.</summary>
    public static Html Way(Chart chart) =>
        chart.Words.IsRightToLeft ? Html.Of($" direction=\"{(chart.IsMirrored ? "rtl" : "ltr")}\"") : Html.Empty;

    /// <summary>Whether it goes the other way where people read from the right: time and amounts do, the points of the compass and a clock do not.</summary>
    public virtual bool IsMirrored => true;

    /// <summary>Gives everything its place; null where there is nothing to show.</summary>
    public abstract IChartLayout? LayOut();
}
