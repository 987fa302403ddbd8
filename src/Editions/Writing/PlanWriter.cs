using BarometerSite.Editions.Documents;
using BarometerSite.Model;

namespace BarometerSite.Editions.Writing;

/// <summary>What the action plans hold, and what advisers said of them.</summary>
internal static class PlanWriter
{
    public static AdviceDocument Document(Advice advice) => new(
        advice.Id, advice.Date, advice.By, advice.Goal, Codes.Advice.Of(advice.Kind), advice.Text, advice.Source.Id,
        advice.Answer is { } answer ? new AdviceAnswerDocument(answer.By.Id, answer.Date, answer.Text) : null);

    public static ActivityDocument Document(Activity activity) => new(
        activity.Id, activity.Committee.Id, activity.Goals.Items, activity.Text, Codes.ActivityStates.Of(activity.State), activity.Since?.ToString(),
        activity.Source.Id, activity.IsLighthouse);
}
