using BarometerSite.Charts.Drawing;

namespace BarometerSite.Charts.Wheel;

/// <summary>A line of text in the middle of its place.</summary>
/// <param name="Scale">Its size, against that of other text.</param>
/// <param name="Before">Room above it.</param>
internal sealed record WheelLine(string Text, decimal Scale, string CssClass, decimal Before, decimal Y = 0)
{
    public Box Box => Box.Around(ChartPicture.Width / 2, Y, TextSize.Width(Text) * Scale, TextSize.LineHeight * Scale);
}

/// <summary>A heading with what belongs below it, set in lines one below the other.</summary>
internal sealed class WheelText
{
    private const decimal Narrowest = 110;
    private const decimal Step = 10;

    /// <summary>As large as there is room for, but no smaller than other text.</summary>
    private static readonly ImmutableArray<decimal> Sizes = [1.4m, 1.3m, 1.2m, 1.1m, 1];

    private readonly ImmutableArray<(string Text, decimal Scale, string CssClass, decimal Before)> parts;

    private WheelText(ImmutableArray<(string, decimal, string, decimal)> parts) => this.parts = parts;

    /// <summary>Null where nothing belongs below it.</summary>
    public static WheelText? Heading(string heading, string? note, ImmutableArray<string> titles) => titles.IsEmpty
        ? null
        : new WheelText(
        [
            (heading, 1.25m, "chart-wheel-heading", 20),
            .. note is null ? [] : new[] { (note, 0.9m, "chart-note", 2m) },
            .. titles.Select((title, index) => (title, 1m, "chart-wheel-title", index == 0 ? 18m : 8m)),
        ]);

    /// <param name="size">Of its text, against that of other text.</param>
    public ImmutableArray<WheelLine> Lines(decimal width, decimal size = 1) =>
    [
        .. parts.Select(part => part with { Scale = Math.Max(1, part.Scale * size) }).SelectMany(part => TextSize.Wrap(part.Text, width / part.Scale)
            .Select((line, index) => new WheelLine(line, part.Scale, part.CssClass, index == 0 ? part.Before : 0))),
    ];

    /// <summary>The lines around a centre at height zero, as large as the circle lets them be without parting one, else parted; null where none fit.</summary>
    public ImmutableArray<WheelLine>? In(decimal radius)
    {
        foreach (var size in Sizes)
        {
            if (Around(Lines(2 * radius, size), radius) is { } whole && whole.Length == parts.Length)
                return whole;
        }
        for (var width = 2 * radius; width >= Narrowest; width -= Step)
        {
            if (Around(Lines(width), radius) is { } parted)
                return parted;
        }
        return null;
    }

    /// <param name="top">Of the first line, whose room above it does not count.</param>
    public static ImmutableArray<WheelLine> Stack(IReadOnlyList<WheelLine> lines, decimal top)
    {
        var placed = ImmutableArray.CreateBuilder<WheelLine>();
        foreach (var line in lines)
        {
            var height = line.Box.Height;
            top += placed.Count == 0 ? 0 : line.Before;
            placed.Add(line with { Y = top + (height / 2) });
            top += height;
        }
        return placed.ToImmutable();
    }

    private static ImmutableArray<WheelLine>? Around(ImmutableArray<WheelLine> lines, decimal radius)
    {
        var height = Stack(lines, 0)[^1].Box.Bottom;
        var placed = Stack(lines, -height / 2);
        return placed.All(line => IsWithin(line.Box, radius)) ? placed : null;
    }

    private static bool IsWithin(Box box, decimal radius)
    {
        var (across, away) = (box.Width / 2, Math.Max(Math.Abs(box.Top), Math.Abs(box.Bottom)));
        return (across * across) + (away * away) <= radius * radius;
    }
}
