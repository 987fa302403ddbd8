using BarometerSite.Model;
using static BarometerSite.Editions.Comparing.Said;

namespace BarometerSite.Editions.Comparing;

/// <summary>How the action plans moved, and what advisers said of them. The state of an activity is told by itself.</summary>
internal static class PlanDetails
{
    public static readonly DetailTable<Advice> Advice = new(SubjectKind.Advice, advice => new Subject(SubjectKind.Advice, advice.Id, advice.By),
    [
        (ChangeDetail.Title, advice => advice.By),
        (ChangeDetail.Date, advice => Code($"{advice.Date:O}")),
        (ChangeDetail.Goals, advice => Code(advice.Goal)),
        (ChangeDetail.Advice, advice => Code(Model.Codes.Advice.Of(advice.Kind))),
        (ChangeDetail.Body, advice => advice.Text),
        (ChangeDetail.Source, advice => Code(advice.Source.Id)),
        (ChangeDetail.Answer, advice => advice.Answer is { } answer
            ? List([LocalText.Same($"{answer.By.Id} {answer.Date:O}"), answer.Text])
            : null),
    ]);

    public static readonly DetailTable<Activity> Activities = new(SubjectKind.Activity, Of,
    [
        (ChangeDetail.Body, activity => activity.Text),
        (ChangeDetail.Committee, activity => Code(activity.Committee.Id)),
        (ChangeDetail.Goals, activity => Codes(activity.Goals)),
        (ChangeDetail.Since, activity => Code(activity.Since?.ToString())),
        (ChangeDetail.Source, activity => Code(activity.Source.Id)),
        (ChangeDetail.Lighthouse, activity => Code($"{activity.IsLighthouse}")),
    ]);

    public static Subject Of(Activity activity) => new(SubjectKind.Activity, activity.Id, activity.Text);
}
