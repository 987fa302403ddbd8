using System.Text.Json;
using BarometerSite.Assessment;
using BarometerSite.Assessment.Methods;
using BarometerSite.Model;
using BarometerSite.Pages;
using BarometerSite.Pages.Building;

namespace BarometerSite.Rendering;

/// <summary>The working of a verdict for machines.</summary>
internal static class ReceiptJson
{
    public static void Write(Utf8JsonWriter json, PartAssessment part, Barometer barometer)
    {
        if (part.Receipt is not { } receipt)
        {
            json.WriteNull("receipt");
            return;
        }
        json.WriteStartObject("receipt");
        json.WriteString("method", ReceiptViews.Key(receipt.Method).Replace('_', '-'));
        json.WriteString("version", Receipt.Version);
        DataFiles.WriteNumber(json, "target", Plain(receipt.Target));
        DataFiles.WriteNumber(json, "allowance", Plain(receipt.Allowance));
        WriteThreshold(json, receipt);
        WritePace(json, receipt.Pace);
        WriteMovement(json, "change", receipt.Movement);
        json.WritePropertyName("base");
        WriteRow(json, part.Indicator, receipt.Base, barometer);
        json.WritePropertyName("judged");
        WriteRow(json, part.Indicator, receipt.Judged, barometer);
        WriteRobustness(json, receipt.Robustness);
        json.WriteEndObject();
    }

    public static void WriteMovement(Utf8JsonWriter json, string name, Movement? movement)
    {
        if (movement is null)
        {
            json.WriteNull(name);
            return;
        }
        json.WriteStartObject(name);
        json.WriteString("from", movement.From.Period.ToSdmx());
        json.WriteString("to", movement.To.Period.ToSdmx());
        json.WriteNumber("change", movement.Change);
        json.WriteNumber("margin", Plain(movement.Margin));
        json.WriteBoolean("comparable", movement.IsComparable);
        json.WriteString("course", movement.Course.ToString());
        json.WriteEndObject();
    }

    /// <summary>What came out of a sum: six decimals are more than any reader needs, and zeros at its end say nothing.</summary>
    public static decimal Plain(decimal value) => decimal.Round(value, 6) / 1.0000000000000000000000000000m;

    private static decimal? Plain(decimal? value) => value is { } number ? Plain(number) : null;

    private static void WriteThreshold(Utf8JsonWriter json, Receipt receipt) => DataFiles.WriteNumber(json, "threshold", Plain(receipt switch
    {
        { Method: Method.LinearPace } => LinearPace.OnTrackFrom,
        { Method: Method.Plan, Plan: { } plan } => plan.At(receipt.Judged.Period.Time),
        { Movement: { } movement } => movement.Margin,
        _ => receipt.Target,
    }));

    private static void WritePace(Utf8JsonWriter json, LinearPace? pace)
    {
        if (pace is null)
        {
            json.WriteNull("pace");
            return;
        }
        json.WriteStartObject("pace");
        json.WriteNumber("p", Plain(pace.Pace));
        json.WriteNumber("planned", Plain(pace.Planned));
        json.WriteNumber("actual_per_year", Plain(pace.Actual));
        json.WriteNumber("needed_per_year", Plain(pace.Needed));
        json.WriteNumber("projected", Plain(pace.Projected));
        json.WriteEndObject();
    }

    private static void WriteRow(Utf8JsonWriter json, Indicator? indicator, Measurement? row, Barometer barometer)
    {
        if (row is null)
        {
            json.WriteNullValue();
            return;
        }
        var served = barometer.Indicators.FirstOrDefault(other => other.Id == indicator?.Id) ?? indicator;
        var line = served is null ? null : CsvLine.Of(served, row);
        json.WriteStartObject();
        json.WriteString("indicator", indicator?.Id);
        json.WriteString("period", row.Period.ToSdmx());
        json.WriteStartObject("cell");
        foreach (var (dimension, member) in indicator is null ? [] : indicator.Dimensions.Zip(row.Cell))
            json.WriteString(DataFiles.Column(dimension), member ?? "_T");
        json.WriteEndObject();
        DataFiles.WriteNumber(json, "value", row.Value);
        DataFiles.WriteNumber(json, "lower", row.Lower);
        DataFiles.WriteNumber(json, "upper", row.Upper);
        DataFiles.WriteNumber(json, "n", row.Count);
        json.WriteNumber("rounding", row.Rounding);
        json.WriteString("published", row.Published?.ToString());
        json.WriteString("source", row.Source.Id);
        json.WriteString("csv", line is null ? null : Addresses.Csv(indicator!));
        DataFiles.WriteNumber(json, "csv_line", line);
        json.WriteString("file", row.Span.File?.Path);
        DataFiles.WriteNumber(json, "file_line", row.Span.File?.Position(row.Span.Start).Line);
        json.WriteStartArray("parts");
        foreach (var part in row.Parts)
            WriteRow(json, RowOwner.Find(indicator, part), part, barometer);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteRobustness(Utf8JsonWriter json, Robustness? robustness)
    {
        if (robustness is null)
        {
            json.WriteNull("robustness");
            return;
        }
        json.WriteStartObject("robustness");
        json.WriteNumber("agreeing", robustness.Agreeing);
        json.WriteNumber("total", robustness.Total);
        json.WriteStartArray("alternatives");
        foreach (var alternative in robustness.Alternatives)
            WriteAlternative(json, alternative, robustness.Agrees(alternative));
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteAlternative(Utf8JsonWriter json, Alternative alternative, bool agrees)
    {
        json.WriteStartObject();
        switch (alternative)
        {
            case Alternative.FromBase other:
                json.WriteString("way", "base");
                json.WriteString("base", other.Base.ToSdmx());
                GoalFile.WriteVerdict(json, other.Verdict);
                break;
            case Alternative.AtEnd end:
                json.WriteString("way", end.IsUpper ? "upper" : "lower");
                json.WriteNumber("value", Plain(end.Value));
                GoalFile.WriteVerdict(json, end.Verdict);
                break;
            case Alternative.ByEurostat eurostat:
                json.WriteString("way", "eurostat");
                WriteResult(json, eurostat.Result);
                break;
            case Alternative.ByOpenSdg openSdg:
                json.WriteString("way", "open-sdg");
                WriteResult(json, openSdg.Result);
                break;
        }
        json.WriteBoolean("counts", alternative.Class is not null);
        json.WriteBoolean("agrees", agrees);
        json.WriteEndObject();
    }

    private static void WriteResult<TCategory>(Utf8JsonWriter json, MethodResult<TCategory> result)
        where TCategory : struct, Enum
    {
        if (result is not MethodResult<TCategory>.Found found)
        {
            json.WriteString("refused", ((MethodResult<TCategory>.Refused)result).Why.ToString());
            return;
        }
        json.WriteString("category", found.Category.ToString());
        json.WriteNumber("rate", Plain(found.Rate));
        DataFiles.WriteNumber(json, "ratio", Plain(found.Ratio));
        json.WriteNumber("score", Plain(found.Score));
    }
}
