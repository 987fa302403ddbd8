using System.Collections.Immutable;
using BarometerSite.Charts;
using BarometerSite.Model;

namespace BarometerSite.Pages.Views;

/// <summary>A link to a page of the site, or, with an absolute address, to somewhere else.</summary>
internal sealed record LinkView(string Title, string? Address);

internal sealed record MenuItemView(string Title, string Address, bool IsCurrent);

/// <summary>The same page in the other language, or that language's front page.</summary>
internal sealed record AlternateView(string Language, string Name, string Address, bool IsSamePage);

internal sealed record SourceView(string Title, string Publisher, string? Date, string? Address);

/// <summary>A published figure as people read it.</summary>
/// <param name="Detail">What must always stand beside it: of a rank the number ranked.</param>
/// <param name="Part">What it is a figure of, where that is not the whole.</param>
internal sealed record FigureView(string Value, string Unit, string Text, string Period, string? Detail, SourceView Source, string? Note, string? Address, string? Part = null);

internal sealed record VerdictView(string Id, string Word, string Explanation, ImmutableArray<ReasonView> Reasons);

internal sealed record ReasonView(string Id, string Text);

/// <param name="Detail">What belongs to it besides: milestones on the way, the parts that must each hold.</param>
/// <param name="Change">What the decision did to the one before it; null for the first.</param>
/// <param name="IsEased">Whether it promises less than the one before, or the same later.</param>
internal sealed record TargetView(
    string Text,
    string? Detail,
    bool IsSet,
    string? Placeholder,
    string? Due,
    string? Decided,
    LinkView? Document,
    bool IsCurrent,
    string? Change,
    bool IsEased);

internal sealed record MovementView(string Direction, string Text);

internal sealed record ContentsView(string Title, string Anchor);

/// <summary>A page on which charts stand.</summary>
internal interface IChartsView
{
    ImmutableArray<ChartView> Charts { get; }
}

/// <summary>A chart with everything that says the same in another way.</summary>
/// <param name="Home">The page that it belongs to; it may stand on others too.</param>
internal sealed record ChartView(
    ValueChart Specification,
    LinkView Home,
    string Subtitle,
    TableView Table,
    DownloadView? Csv,
    DownloadView? Json,
    ImmutableArray<SourceView> Sources,
    ImmutableArray<string> Notes)
{
    private ChartPicture? picture;

    /// <summary>Drawn when first asked for.</summary>
    public ChartPicture Picture => picture ??= Specification.Draw();
}

/// <summary>A chart alone, to be shown inside another page.</summary>
internal sealed record EmbedView(ChartView Chart);

/// <summary>A file to take away. Its size is known once it is written.</summary>
internal sealed record DownloadView(string Address);

internal sealed record TableView(string Caption, ImmutableArray<ColumnView> Columns, ImmutableArray<RowView> Rows, ImmutableArray<string> Notes);

internal sealed record ColumnView(string Title, bool IsNumber);

/// <param name="Header">What the row is about: its first cell.</param>
internal sealed record RowView(string Header, ImmutableArray<CellView> Cells);

/// <param name="Marker">A sign whose meaning stands in the table's notes.</param>
internal sealed record CellView(string Text, bool IsNumber, string? Marker = null);

/// <summary>A text that people read, still as Markdown, with its headings for the list of contents.</summary>
internal sealed record BodyView(Article? Text, ImmutableArray<ContentsView> Contents)
{
    public static readonly BodyView None = new(null, []);
}
