using System.Text.Json;
using BarometerSite.Model;
using BarometerSite.Computing;

namespace BarometerSite.Rendering;

/// <summary>How the figures of a computed indicator follow from others, for machines: the rule once, and the parts of each figure.</summary>
internal static class ComputationJson
{
    public static void WriteRule(Utf8JsonWriter json, Computation computation)
    {
        json.WriteStartObject("computation");
        json.WriteString("kind", computation.GetType().Name);
        json.WriteStartArray("operands");
        var components = computation is Computation.Index index ? index.Components : [];
        foreach (var (operand, at) in computation.Operands.Select((operand, at) => (operand, at)))
            WriteOperand(json, operand, components.IsEmpty ? null : components[at]);
        json.WriteEndArray();
        switch (computation)
        {
            case Computation.Index { Reference.IsEmpty: false } relative:
                json.WriteStartObject("relative_to");
                WriteCell(json, relative.Reference);
                json.WriteEndObject();
                break;
            case Computation.CountBeyond count:
                json.WriteString("by", DataFiles.Column(count.By));
                json.WriteNumber(count.Bound == Bound.AtMost ? "above" : "below", count.Limit);
                break;
            case Computation.Distance distance:
                json.WriteString("by", DataFiles.Column(distance.By));
                break;
        }
        json.WriteEndObject();
    }

    /// <summary>Each figure that the rule asks for, in its order; null where it is not there.</summary>
    public static void WriteParts(Utf8JsonWriter json, Indicator indicator, Computation computation, Measurement row)
    {
        json.WriteStartArray("parts");
        foreach (var (wanted, part) in WantedFigure.Of(computation, indicator.Dimensions, row.Cell).Zip(row.PlacedParts))
        {
            json.WriteStartObject();
            json.WriteString("indicator", wanted.Indicator.Id);
            foreach (var (dimension, member) in wanted.Indicator.Dimensions.Zip(wanted.Cell))
                json.WriteString(DataFiles.Column(dimension), member ?? "_T");
            DataFiles.WriteNumber(json, "value", part?.Value);
            json.WriteString("status", part is null ? "O" : DataFiles.Status(part.Status));
            json.WriteString("published", part?.Published?.ToString());
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static void WriteOperand(Utf8JsonWriter json, Operand operand, Component? component)
    {
        json.WriteStartObject();
        json.WriteString("indicator", operand.Indicator.Id);
        json.WriteStartObject("cell");
        WriteCell(json, operand.Cell);
        json.WriteEndObject();
        if (component is not null)
        {
            json.WriteNumber("weight", component.Weight);
            json.WriteNumber("worst", component.Worst);
            json.WriteNumber("best", component.Best);
        }
        json.WriteEndObject();
    }

    private static void WriteCell(Utf8JsonWriter json, IEnumerable<DimensionCell> cell)
    {
        foreach (var (dimension, member) in cell)
            json.WriteString(DataFiles.Column(dimension), member);
    }
}
