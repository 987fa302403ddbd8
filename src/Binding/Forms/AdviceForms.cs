using BarometerSite.Model;

namespace BarometerSite.Binding.Forms;

/// <summary>data/advice.yml.</summary>
internal static class AdviceKeys
{
    public static readonly DayKey Date = new("date", "the day of the advice");
    public static readonly LocalKey By = new("by", "who advised");
    public static readonly ReferenceKey Goal = new("goal", "the id of the goal whose plans the advice is about", Referent.Goal);
    public static readonly WordKey<AdviceKind> Kind = new("advice", "whether the plans are enough", "kind of advice", Codes.Advice.ByWord);
    public static readonly LocalKey Text = new("text", "the advice in a sentence or two");
    public static readonly ReferenceKey Source = new("source", "the id of the document in data/sources.yml that holds it", Referent.Source);
    public static readonly GroupKey Answer = new("answer", "what a committee answered", AdviceAnswerKeys.Form, IsRequired: false);

    public static readonly Form Form = new("Advice on the plans for a goal", EntryKeys.Id, Date, By, Goal, Kind, Text, Source, Answer);
}

internal static class AdviceAnswerKeys
{
    public static readonly ReferenceKey By = AnswerKeys.By;
    public static readonly DayKey Date = AnswerKeys.Date;
    public static readonly LocalKey Text = AnswerKeys.Text;
    public static readonly Form Form = new("A committee's answer", By, Date, Text);
}
