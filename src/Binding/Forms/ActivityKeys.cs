using BarometerSite.Model;

namespace BarometerSite.Binding.Forms;

/// <summary>data/activities.yml.</summary>
internal static class ActivityKeys
{
    public static readonly WordKey<ActivityState> State = new("state", "how far it has come", "state of an activity", Codes.ActivityStates.ByWord);
    public static readonly ReferenceKey Committee = new("committee", "the id of the committee whose plan holds it", Referent.Committee);
    public static readonly ReferencesKey Goals = new("goals", "the ids of the goals that it serves", Referent.Goal);
    public static readonly LocalKey Text = new("text", "what is done, in one sentence");
    public static readonly ReferenceKey Source = new("source", "the id of the document in data/sources.yml that names it", Referent.Source);

    public static readonly WordKey<bool> Lighthouse = new(
        "lighthouse", "whether it is a focus area's lighthouse project; no where it is left out", "answer", Words.YesAndNo, IsRequired: false);

    public static readonly DateKey Since = new("since", "from when it is so, as precisely as is known: 2014, 2014-05 or 2014-05-31");
    public static readonly DateKey SinceOfPlanned = Since with { IsRequired = false };

    public static readonly Form Form = new("Something that a committee's action plan holds", EntryKeys.Id, Committee, Goals, Text, Source, Lighthouse)
    {
        By = State,
        Cases =
        [
            .. Codes.ActivityStates.Values.Select(state =>
                new FormCase(Codes.ActivityStates.Of(state), state == ActivityState.Planned ? SinceOfPlanned : Since)),
        ],
    };
}
