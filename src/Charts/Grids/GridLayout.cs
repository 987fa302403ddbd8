using BarometerSite.Charts.Drawing;
using BarometerSite.Markup;

namespace BarometerSite.Charts.Grids;

/// <summary>
/// Where everything in a grid of signs goes: years and their halves above; each row's name over its signs, so that both have the whole width;
/// below all what the signs and the lines under the halves mean.
/// </summary>
internal sealed class GridLayout : IChartLayout
{
    private const decimal WidestColumn = 56;
    private const decimal LargestSign = 26;
    private const decimal KeySign = 18;
    private const decimal Between = 8;
    private const decimal Below = TextSize.LineHeight + 6;

    private readonly decimal columnWidth;

    public GridLayout(SignGrid grid)
    {
        Grid = grid;
        columnWidth = Math.Min(WidestColumn, ChartPicture.Width / grid.Columns.Length);
        SignSide = Math.Min(LargestSign, columnWidth - 2);
        HasHalves = columnWidth >= TextSize.Width("2.") + TextSize.Gap;
        Years = [.. PlaceYears()];
        HeadBottom = (HasHalves ? 2 : 1) * TextSize.LineHeight + 4;
        var top = HeadBottom + Between;
        var rows = ImmutableArray.CreateBuilder<PlacedRow>();
        foreach (var row in grid.Rows)
        {
            var lines = TextSize.Wrap(row.Name, ChartPicture.Width);
            var height = lines.Length * TextSize.LineHeight;
            var name = new PlacedLabel(lines, 0, top + (height / 2), TextAnchor.Start, "");
            rows.Add(new PlacedRow(row, name, top + height + 4 + (SignSide / 2)));
            top += height + SignSide + 4 + (2 * Between);
        }
        Rows = rows.ToImmutable();
        Key = [.. PlaceKey(top)];
        var notesTop = Key.Select(key => key.Y + (Below / 2)).Append(top).Max();
        Notes = [.. PlaceNotes(notesTop)];
        Height = Notes.Select(note => note.Label.Box.Bottom).Append(notesTop).Max();
    }

    public SignGrid Grid { get; }

    public decimal SignSide { get; }

    /// <summary>Whether there is room for the halves of the years.</summary>
    public bool HasHalves { get; }

    /// <summary>Those that there is room for, and what stands among them.</summary>
    public ImmutableArray<PlacedLabel> Years { get; }

    /// <summary>Of the line that says whether a column was published.</summary>
    public decimal HeadBottom { get; }

    public ImmutableArray<PlacedRow> Rows { get; }

    public ImmutableArray<PlacedKey> Key { get; }

    /// <summary>What each kind of line under the head means.</summary>
    public ImmutableArray<PlacedNote> Notes { get; }

    public decimal Height { get; }

    public Html Draw() => GridDrawing.Draw(this);

    public decimal Left(int column) => column * columnWidth;

    public decimal Middle(int column) => Left(column) + (columnWidth / 2);

    /// <summary>The last label first: a time without a year must have its name.</summary>
    private IEnumerable<PlacedLabel> PlaceYears()
    {
        var free = ChartPicture.Width;
        var end = Grid.Columns.Length;
        while (end > 0)
        {
            var column = Grid.Columns[end - 1];
            var start = end - 1;
            while (column.Year is not null && start > 0 && Grid.Columns[start - 1].Year == column.Year)
                start--;
            var text = column.Year ?? column.Label;
            var half = TextSize.Width(text) / 2;
            var x = Math.Min((Left(start) + Left(end)) / 2, ChartPicture.Width - half);
            if (x + half <= free && x - half >= 0)
            {
                free = x - half - TextSize.Gap;
                yield return new PlacedLabel([text], x, TextSize.LineHeight / 2, TextAnchor.Middle, "");
            }
            end = start;
        }
    }

    private IEnumerable<PlacedKey> PlaceKey(decimal top)
    {
        var (x, y) = (0m, top + (Below / 2));
        foreach (var key in Grid.Key)
        {
            var width = KeySign + 6 + TextSize.Width(key.Word);
            if (x > 0 && x + width > ChartPicture.Width)
                (x, y) = (0, y + Below);
            yield return new PlacedKey(key, x, y, KeySign);
            x += width + (2 * TextSize.Gap);
        }
    }

    private IEnumerable<PlacedNote> PlaceNotes(decimal top)
    {
        const decimal line = 28;
        foreach (var isReckoned in Grid.Columns.Select(column => column.IsReckoned).Distinct().OrderDescending())
        {
            var lines = TextSize.Wrap(Grid.Words.Word(isReckoned ? "grid_reckoned" : "grid_published"), ChartPicture.Width - line - TextSize.Gap);
            var height = lines.Length * TextSize.LineHeight;
            yield return new PlacedNote(isReckoned, line, new PlacedLabel(lines, line + TextSize.Gap, top + (height / 2), TextAnchor.Start, "chart-note"));
            top += height + 4;
        }
    }
}

/// <param name="Y">The middle of its signs.</param>
internal sealed record PlacedRow(GridRow Row, PlacedLabel Name, decimal Y);

/// <param name="X">Of its left edge.</param>
internal sealed record PlacedKey(GridKey Key, decimal X, decimal Y, decimal Side);

/// <param name="Line">How long the line is that it explains.</param>
internal sealed record PlacedNote(bool IsReckoned, decimal Line, PlacedLabel Label);
