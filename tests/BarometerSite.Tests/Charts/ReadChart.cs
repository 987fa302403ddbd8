using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using BarometerSite.Charts.Lines;
using BarometerSite.Model;
using BarometerSite.Tests.Markup;

namespace BarometerSite.Tests.Charts;

/// <summary>Reads a chart's numbers back from what readers and machines get.</summary>
internal static partial class ReadChart
{
    public static ImmutableArray<ReadNumber> Sorted(IEnumerable<ReadNumber> numbers) =>
        [.. numbers.OrderBy(number => number.Kind, StringComparer.Ordinal).ThenBy(number => number.Value).ThenBy(number => number.Lower)];

    public static ImmutableArray<ReadNumber> OfDrawing(IElement drawing) => Sorted(
    [
        .. drawing.QuerySelectorAll("[data-value]").Select(mark => new ReadNumber(
            mark.GetAttribute("data-kind") ?? PointKind.Measured,
            Number(mark.GetAttribute("data-value"))!.Value,
            Number(mark.GetAttribute("data-lower")),
            Number(mark.GetAttribute("data-upper")))),
        .. drawing.QuerySelectorAll("[data-values]").SelectMany(OfLine),
    ]);

    public static ImmutableArray<ReadNumber> OfFigure(ReadOnlyMemory<byte> json)
    {
        using var figure = JsonDocument.Parse(json);
        return Sorted(figure.RootElement.GetProperty("data").EnumerateArray().SelectMany(OfTrace));
    }

    /// <param name="isWhole">Whether all columns of numbers are values, or only the first.</param>
    public static IEnumerable<decimal> OfTable(IElement table, Language language, bool isWhole) => table.QuerySelectorAll("tbody tr")
        .SelectMany(row => NumberCells.Of(row).Take(isWhole ? int.MaxValue : 1).Select(cell => cell.TextContent.Trim()))
        .Select(text => Figure().Match(text)).Where(match => match.Success).Select(match => Read(match.Value, language));

    /// <summary>A number as it may be written, with any of the decimals that a chart shows.</summary>
    public static IEnumerable<string> Writings(decimal value, Language language)
    {
        var numbers = Numbers.Of(language);
        return Enumerable.Range(0, 4).Where(decimals => decimal.Round(value, decimals) == value).Select(decimals => numbers.Write(value, decimals));
    }

    /// <summary>All points of a line, of which the drawing has as many.</summary>
    private static IEnumerable<ReadNumber> OfLine(IElement line)
    {
        var values = line.GetAttribute("data-values")!.Split(' ');
        Assert.Equal(Step().Count(line.GetAttribute("d")!), values.Length);
        return values.Select(value => new ReadNumber(PointKind.Measured, Number(value)!.Value, null, null));
    }

    private static IEnumerable<ReadNumber> OfTrace(JsonElement trace)
    {
        var kind = trace.TryGetProperty("meta", out var meta) ? meta.GetString()! : PointKind.Measured;
        var isUpright = kind != PointKind.Measured || trace.TryGetProperty("connectgaps", out _);
        var isMap = trace.TryGetProperty("mode", out var mode) && mode.GetString() == "markers+text";
        var values = trace.GetProperty(isUpright ? "y" : isMap ? "customdata" : "x").EnumerateArray().Select(Number).ToList();
        var (above, below) = trace.TryGetProperty("error_y", out var error)
            ? (error.GetProperty("array").EnumerateArray().Select(Number).ToList(), error.GetProperty("arrayminus").EnumerateArray().Select(Number).ToList())
            : ([.. values.Select(_ => (decimal?)null)], [.. values.Select(_ => (decimal?)null)]);
        return values.Select((value, index) => (value, index))
            // Where a line leads to and a target are lines of two ends, of which the last one counts.
            .Where(point => point.value is not null && (kind is not (PointKind.Projected or PointKind.Target) || point.index == values.Count - 1))
            .Select(point => new ReadNumber(kind, point.value!.Value, point.value - below[point.index], point.value + above[point.index]));
    }

    private static decimal? Number(JsonElement element) => element.ValueKind == JsonValueKind.Null ? null : element.GetDecimal();

    private static decimal? Number(string? text) => text is null ? null : decimal.Parse(text, CultureInfo.InvariantCulture);

    private static decimal Read(string text, Language language)
    {
        var (group, mark) = language == Languages.Danish ? (".", ",") : (",", ".");
        var plain = text.Replace('−', '-').Replace(group, "", StringComparison.Ordinal).Replace(mark, ".", StringComparison.Ordinal);
        return decimal.Parse(plain, CultureInfo.InvariantCulture);
    }

    /// <summary>A pair of coordinates.</summary>
    [GeneratedRegex(@"-?[0-9.]+ ?-?[0-9.]+")]
    private static partial Regex Step();

    [GeneratedRegex(@"^−?[0-9][0-9.,]*")]
    private static partial Regex Figure();
}
