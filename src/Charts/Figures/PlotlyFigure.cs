using System.Buffers;
using System.Text.Json;
using BarometerSite.Charts.Dots;
using BarometerSite.Charts.Gauge;
using BarometerSite.Charts.Tiles;
using BarometerSite.Markup;

namespace BarometerSite.Charts.Figures;

/// <summary>
/// The same chart as a figure of Plotly's schema (plotly.js 4): traces and a layout, with the exact values of the specification. It holds
/// no colours: whoever shows it takes those from the styles of its page, so that light, dark and forced colours look as the drawing does.
/// </summary>
internal static class PlotlyFigure
{
    private static readonly JsonWriterOptions Form = new() { Encoder = JsonText.Encoder };

    /// <summary>Writes UTF-8 JSON: <c>{"data": […], "layout": {…}}</c> and a line feed.</summary>
    public static void Write(ChartSpecification chart, IBufferWriter<byte> output)
    {
        using (var json = new Utf8JsonWriter(output, Form))
        {
            json.WriteStartObject();
            switch (chart)
            {
                case LineChart line:
                    LineFigure.Write(json, line);
                    break;
                case BarChart bars:
                    BarFigure.Write(json, bars);
                    break;
                case GaugeChart gauge:
                    GaugeFigure.Write(json, gauge);
                    break;
                case DotChart dots:
                    DotFigure.Write(json, dots);
                    break;
                case TileMap map:
                    TileFigure.Write(json, map);
                    break;
                default:
                    throw new ArgumentOutOfRangeException(nameof(chart), chart.GetType().Name, "no figure for this kind of chart");
            }
            json.WriteEndObject();
        }
        output.Write("\n"u8);
    }

    /// <summary>What every layout begins with: the heading, the language's number marks, and room that grows with the labels.</summary>
    public static void StartLayout(Utf8JsonWriter json, ChartSpecification chart)
    {
        json.WriteStartObject("layout");
        WriteText(json, "title", ChartDescription.Heading(chart));
        // layout.separators: the decimal mark, then the mark between thousands.
        json.WriteString("separators", chart.Language.Numbers.DecimalMark + chart.Language.Numbers.GroupMark);
        json.WriteBoolean("autosize", true);
    }

    /// <summary>An object that holds nothing but a text, as Plotly writes titles.</summary>
    public static void WriteText(Utf8JsonWriter json, string name, string text)
    {
        json.WriteStartObject(name);
        json.WriteString("text", Plain(text));
        json.WriteEndObject();
    }

    /// <summary>Behind each number of an axis: the percent sign, or nothing where the unit stands as the axis' title.</summary>
    public static void WriteValueAxis(Utf8JsonWriter json, string name, ChartSpecification chart, bool fromZero)
    {
        json.WriteStartObject(name);
        if (ValueText.IsPercent(chart))
            json.WriteString("ticksuffix", chart.Language.Numbers.PercentSpace + chart.Unit);
        else if (chart.Unit.Length > 0)
            WriteText(json, "title", chart.Unit);
        json.WriteString("rangemode", fromZero ? "tozero" : "normal");
        json.WriteEndObject();
    }

    public static void WriteNumbers(Utf8JsonWriter json, string name, IEnumerable<decimal?> numbers)
    {
        json.WriteStartArray(name);
        foreach (var number in numbers)
        {
            if (number is { } value)
                json.WriteRawValue(NumberFormat.Exact(value));
            else
                json.WriteNullValue();
        }
        json.WriteEndArray();
    }

    public static void WriteTexts(Utf8JsonWriter json, string name, IEnumerable<string> texts)
    {
        json.WriteStartArray(name);
        foreach (var text in texts)
            json.WriteStringValue(Plain(text));
        json.WriteEndArray();
    }

    /// <summary>Plotly reads tags and entities in its texts (a small set, drawn as SVG text): what looks like one is written as what it is.</summary>
    public static string Plain(string text) =>
        text.Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal).Replace(">", "&gt;", StringComparison.Ordinal);
}
