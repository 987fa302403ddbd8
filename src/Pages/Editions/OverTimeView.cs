using System.Text.Json.Serialization;
using BarometerSite.Charts;
using BarometerSite.Markup;
using BarometerSite.Model;
using BarometerSite.Pages.Common;

namespace BarometerSite.Pages.Editions;

/// <summary>Goals down, half-years across: a table, and the same as a drawing.</summary>
internal sealed record OverTimeView(
    [Seen("what the table shows, in a few sentences")] string Finding,
    [Seen("that half-years before the first edition were reckoned today, and of what: sentences, or null")] string? Reckoned,
    [Seen("list of over time group: all columns but today’s")] ImmutableArray<OverTimeGroupView> Groups,
    [Seen("over time column: today")] OverTimeColumnView Today,
    [Seen("list of over time row")] ImmutableArray<OverTimeRowView> Rows,
    [Seen("list of texts: whose verdict moved, when and how; empty where the finding says it all")] ImmutableArray<string> Turns) : View, IPictured
{
    private ChartPicture? drawing;

    [JsonIgnore] public required Chart Chart { get; init; }
    [JsonIgnore] public required Language Language { get; init; }
    [JsonIgnore] public required ImmutableArray<string> Publishers { get; init; }

    /// <summary>Drawn when first asked for.</summary>
    [JsonIgnore] public ChartPicture Drawing => drawing ??= Chart.Draw();

    [Seen("markup: the table as a drawing")] public Html Svg => Drawing.Svg;
    [Seen("site-relative address of the drawing as a file of its own")] public string Picture => Addresses.ChartSvg(Chart.Id, Language);
}

/// <summary>Columns that came about in the same way.</summary>
internal sealed record OverTimeGroupView(
    [Seen("how they came about")] string Title,
    [Seen("true where nothing in them was published")] bool IsReckoned,
    [Seen("list of over time column")] ImmutableArray<OverTimeColumnView> Columns) : View;

internal sealed record OverTimeColumnView(
    [Seen("1. halvår 2011, of a corrected edition with its revision")] string Title,
    [Seen("the day whose knowledge counts")] string Day,
    [Seen("site-relative address of the edition, or null")] string? Address) : View;

internal sealed record OverTimeRowView(
    [Seen("text")] string Title,
    [Seen("site-relative address of the goal’s page, or null where the goal is gone")] string? Address,
    [Seen("list of over time cell: one for each column, today’s last")] ImmutableArray<OverTimeCellView> Cells) : View;

internal sealed record OverTimeCellView(
    [Seen("verdict, or null where there was no such goal")] VerdictView? Verdict,
    [Seen("why it cannot be told, in a few words, or null")] string? Reason,
    [Seen("site-relative address of the goal’s page in the edition, or null")] string? Address) : View;
