using System.Text.Json;
using BarometerSite.Assessment;
using BarometerSite.Model;

namespace BarometerSite.Rendering;

/// <summary>A target for machines, with what its decision did to the one before it.</summary>
internal static class TargetJson
{
    public static void Write(Utf8JsonWriter json, Goal goal, Target target)
    {
        json.WriteStartObject();
        json.WriteString("kind", Kind(target));
        json.WriteString("period", target.Due.ToSdmx());
        WriteOwn(json, target);
        json.WriteStartObject("decided");
        DataFiles.WriteLocal(json, "by", target.Decision.By);
        json.WriteString("date", target.Decision.Date?.ToString());
        json.WriteString("document", target.Decision.Document.Id);
        json.WriteEndObject();
        json.WriteStartArray("changes");
        var at = goal.Targets.IndexOf(target);
        foreach (var change in at > 0 ? TargetChanges.Between(goal.Targets[at - 1], target) : [])
            json.WriteStringValue(change.ToString());
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static string Kind(Target target) => target switch
    {
        Target.Level { Bound: Bound.AtMost } => "at-most",
        Target.Level => "at-least",
        Target.Change => "change-by",
        Target.Direction => "direction",
        Target.Parity => "parity",
        Target.Rank => "rank",
        _ => "not-set",
    };

    private static void WriteOwn(Utf8JsonWriter json, Target target)
    {
        switch (target)
        {
            case Target.Level level:
                json.WriteNumber("value", level.Value);
                json.WriteString("base", level.Base?.ToSdmx());
                json.WriteStartArray("milestones");
                foreach (var milestone in level.Milestones)
                {
                    json.WriteStartObject();
                    json.WriteString("period", milestone.Period.ToSdmx());
                    json.WriteNumber("value", milestone.Value);
                    json.WriteEndObject();
                }
                json.WriteEndArray();
                break;
            case Target.Change change:
                json.WriteNumber("amount", change.Amount);
                json.WriteString("measure", change.IsPercent ? "percent" : "points");
                json.WriteString("base", change.Base.ToSdmx());
                break;
            case Target.Direction direction:
                json.WriteString("base", direction.Base.ToSdmx());
                json.WriteString("placeholder", direction.Placeholder);
                break;
            case Target.Parity parity:
                DataFiles.WriteLocal(json, "reference", parity.Reference);
                json.WriteString("base", parity.Base?.ToSdmx());
                DataFiles.WriteNumber(json, "tolerance", parity.Tolerance);
                break;
            case Target.Rank rank:
                json.WriteNumber("value", rank.Place);
                break;
            case Target.NotSet open:
                json.WriteString("placeholder", open.Placeholder);
                break;
        }
    }
}
