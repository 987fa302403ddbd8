using BarometerSite.Model;

namespace BarometerSite.Binding.Forms;

/// <summary>data/goals/NUMBER-ID.yml.</summary>
internal static class GoalKeys
{
    public static readonly ReferenceKey Area = new("area", "the id of the goal's focus area", Referent.Area);

    /// <summary>The overall goal stands above the focus areas.</summary>
    public static readonly ReferenceKey AreaOfOverall = Area with { IsRequired = false };

    public static readonly LocalKey Title = new("title", "the goal's short name");
    public static readonly LocalKey Statement = new("statement", "the goal in one sentence");
    public static readonly ReferenceKey Committee = new("committee", "the id of the committee that answers for the goal", Referent.Committee);
    public static readonly LocalKey Basis = new("committee-basis", "what the placement under the committee rests on");
    public static readonly ReferenceKey Indicator = new("indicator", "the id of the indicator that measures the goal", Referent.Indicator);
    public static readonly ReferencesKey Supporting = new("supporting", "the ids of further indicators that stand on the goal's page", Referent.Indicator);

    public static readonly GroupsKey Targets = new(
        "targets", "a list of targets; where the policy sets none, one of the kind not-set", TargetKeys.Form, "target");

    public static readonly GroupsKey OutsideVerdicts = new("outside-verdicts", "what others concluded", OutsideVerdictKeys.Form, IsRequired: false);
    public static readonly GroupsKey Needs = new("needs", "what it would take to judge the goal", NeedKeys.Form, IsRequired: false);

    public static readonly Form Form = Of("A goal: its place, its measure and its targets", Area);
    public static readonly Form Overall = Of("The overall goal: its measure and its targets", AreaOfOverall);

    private static Form Of(string purpose, ReferenceKey area) => new(
        purpose, area, Title, EntryKeys.Slug, Statement, Committee, Basis, Indicator, Supporting, Targets, OutsideVerdicts, Needs);
}

internal static class OutsideVerdictKeys
{
    public static readonly LocalKey By = new("by", "who concluded it");
    public static readonly LocalKey Word = new("word", "what they concluded, in their own words");
    public static readonly LocalKey Text = new("text", "when, of what, and by which rule, in a sentence or two");
    public static readonly ReferenceKey Source = new("source", "the id of the document in data/sources.yml that says so", Referent.Source);
    public static readonly Form Form = new("What others concluded of the goal", By, Word, Text, Source);
}

internal static class NeedKeys
{
    public static readonly WordKey<NeedKind> Kind = new("kind", "what is needed", "kind of need", Codes.Needs.ByWord);
    public static readonly LocalKey What = new("what", "what the document or table would hold, or what is to be decided");
    public static readonly LocalKey Where = new("where", "where it would be found");
    public static readonly LocalKey Ask = new("ask", "whom to ask for it");
    public static readonly WebAddressKey Address = new("address", "a page that leads there", IsRequired: false);
    public static readonly Form Form = new("Something that it would take to judge the goal", Kind, What, Where, Ask, Address);
}
