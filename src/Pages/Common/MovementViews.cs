using BarometerSite.Assessment;
using BarometerSite.Model;

namespace BarometerSite.Pages.Common;

internal sealed record MovementView([Seen("better, worse, unchanged or unclear")] string Direction, [Seen("a sentence")] string Text) : View;

/// <summary>What happened between two measurements, in one sentence. The level is said elsewhere.</summary>
internal static class MovementViews
{
    public static MovementView? Of(Indicator indicator, Movement? movement, Wording wording) =>
        movement is null ? null : new MovementView(Codes.Courses.Of(movement.Course), Sentence(indicator, movement, wording));

    private static string Sentence(Indicator indicator, Movement movement, Wording wording)
    {
        var key = movement switch
        {
            { IsComparable: false } => "movement_not_comparable",
            { Change: 0 } => "movement_same",
            { Course: Course.Unchanged } => "movement_unchanged",
            { Change: < 0 } => "movement_down",
            { Change: > 0 } => "movement_up",
        };
        return wording.Say(key,
            ("from", wording.Figure(indicator, movement.From)), ("from_period", wording.Period(movement.From.Period)),
            ("to", wording.Figure(indicator, movement.To)), ("to_period", wording.Period(movement.To.Period)),
            ("change", wording.Change(indicator, movement.Change)));
    }
}
