using System.Buffers;
using System.Globalization;
using System.Text.Json;
using BarometerSite.Assessment;
using BarometerSite.Model;
using BarometerSite.Pages.Building;

namespace BarometerSite.Rendering;

/// <summary>A goal with the working of its verdict for machines: what the receipt on its page says, with bare numbers.</summary>
internal static class GoalFile
{
    public static byte[] Json(GoalAssessment assessment, AssessedBarometer assessed)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, DataFiles.JsonForm))
        {
            var goal = assessment.Goal;
            json.WriteStartObject();
            json.WriteNumber("number", goal.Number);
            json.WriteString("id", goal.Id);
            DataFiles.WriteLocal(json, "title", goal.Title);
            DataFiles.WriteLocal(json, "statement", goal.Statement);
            json.WriteString("as_of", assessed.AsOf.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
            json.WriteString("licence", assessed.Barometer.Site.LicenceAddress);
            WriteTest(json, assessed.Barometer.Site.Test);
            WriteVerdict(json, assessment.Verdict);
            json.WriteStartArray("targets");
            foreach (var target in goal.Targets)
                TargetJson.Write(json, goal, target);
            json.WriteEndArray();
            json.WriteStartArray("parts");
            foreach (var part in assessment.Parts)
                WritePart(json, part, assessed.Barometer);
            json.WriteEndArray();
            json.WriteEndObject();
        }
        buffer.Write("\n"u8);
        return buffer.WrittenSpan.ToArray();
    }

    /// <summary>The verdict with its reasons, and the value that it leads to.</summary>
    public static void WriteVerdict(Utf8JsonWriter json, Verdict verdict)
    {
        json.WriteStartObject("verdict");
        json.WriteString("id", VerdictViews.Id(verdict));
        json.WriteStartArray("reasons");
        foreach (var reason in verdict is Verdict.CannotTell cannot ? cannot.Reasons : [])
            json.WriteStringValue(VerdictViews.Id(reason));
        json.WriteEndArray();
        DataFiles.WriteNumber(json, "projected", verdict switch { Verdict.OnTrack way => ReceiptJson.Plain(way.Projected), Verdict.TooSlow way => ReceiptJson.Plain(way.Projected), _ => null });
        json.WriteEndObject();
    }

    private static void WriteTest(Utf8JsonWriter json, TestSettings test)
    {
        json.WriteStartObject("test");
        json.WriteString("name", test.Tails == Tails.Two ? "two-sided" : "one-sided");
        json.WriteNumber("level", test.Level);
        json.WriteNumber("quantile", test.Quantile);
        json.WriteEndObject();
    }

    private static void WritePart(Utf8JsonWriter json, PartAssessment part, Barometer barometer)
    {
        json.WriteStartObject();
        json.WriteString("indicator", part.Indicator.Id);
        json.WriteStartObject("cell");
        foreach (var (dimension, member) in part.Indicator.Dimensions.Zip(part.Part.Cell))
            json.WriteString(DataFiles.Column(dimension), member ?? "_T");
        json.WriteEndObject();
        json.WriteString("unit", part.Indicator.Unit.ToString());
        WriteVerdict(json, part.Verdict);
        ReceiptJson.WriteMovement(json, "movement", part.Movement);
        ReceiptJson.WriteMovement(json, "later", part.Later);
        WriteGroups(json, part.Gap);
        ReceiptJson.Write(json, part, barometer);
        json.WriteEndObject();
    }

    private static void WriteGroups(Utf8JsonWriter json, GapMovement? gap)
    {
        if (gap is null)
        {
            json.WriteNull("groups");
            return;
        }
        json.WriteStartObject("groups");
        WriteGroup(json, "first", gap.First);
        WriteGroup(json, "second", gap.Second);
        json.WriteString("gap", gap.Course.ToString());
        json.WriteEndObject();
    }

    private static void WriteGroup(Utf8JsonWriter json, string name, GroupMovement group)
    {
        json.WriteStartObject(name);
        json.WriteString("indicator", group.Group.Indicator.Id);
        json.WriteStartObject("cell");
        foreach (var cell in group.Group.Cell)
            json.WriteString(DataFiles.Column(cell.Dimension), cell.Member);
        json.WriteEndObject();
        DataFiles.WriteNumber(json, "from", group.From.Value);
        DataFiles.WriteNumber(json, "to", group.To.Value);
        json.WriteString("heading", group.Heading.ToString());
        json.WriteEndObject();
    }
}
