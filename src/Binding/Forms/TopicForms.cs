using BarometerSite.Model;
using BarometerSite.Problems;

namespace BarometerSite.Binding.Forms;

/// <summary>The front matter of the texts in content/da/dialogue: in the complete language alone, which says how a topic stands.</summary>
internal static class TopicKeys
{
    public static readonly WordKey<TopicState> State = new("state", "whether people can write", "state of a topic", Codes.TopicStates.ByWord);
    public static readonly ReferencesKey Goals = new("goals", "the ids of the goals that the topic is about", Referent.Goal);

    public static readonly ReferenceKey Reader = new(
        "reader", "the id of the committee that reads what people write", Referent.Committee, IsRequired: false);

    public static readonly DayKey Until = new("until", "the last day on which people can write", IsRequired: false);
    public static readonly ReferenceKey ReaderOfOpen = Reader with { IsRequired = true };
    public static readonly DayKey UntilOfOpen = Until with { IsRequired = true, Absent = Complaints.TopicWithoutEnd };

    public static readonly GroupsKey Contributions = new(
        "contributions", "what people wrote and agreed to have published", ContributionKeys.Form, IsRequired: false);

    public static readonly GroupKey Outcome = new("outcome", "what came of the topic", OutcomeKeys.Form, IsRequired: false);

    public static readonly Form Form = new("What stands above the text of a topic", [.. TextKeys.Form.Keys, Goals, Contributions, Outcome])
    {
        By = State,
        Cases = [.. Codes.TopicStates.Words.Select(word => word == Codes.TopicStates.Of(TopicState.Open)
            ? new FormCase(word, ReaderOfOpen, UntilOfOpen)
            : new FormCase(word, Reader, Until))],
    };
}

/// <summary>What somebody wrote.</summary>
internal static class ContributionKeys
{
    public static readonly DayKey Received = new("received", "the day on which the city got it");
    public static readonly DayKey Published = new("published", "the day from which readers see it");

    public static readonly GroupKey Consent = new("consent", "to what whoever wrote it agreed", ConsentKeys.Form)
    {
        Absent = Complaints.ContributionWithoutConsent,
    };

    public static readonly CommonKey Name = new("name", "the writer's name, where the consent covers it", IsRequired: false);
    public static readonly LocalKey Text = new("text", "what was written, without addresses and numbers of persons");
    public static readonly GroupsKey Answers = new("answers", "what committees answered, oldest first", AnswerKeys.Form, IsRequired: false);
    public static readonly Form Form = new("Something that somebody wrote to the city", Received, Published, Consent, Name, Text, Answers);
}

internal static class ConsentKeys
{
    public static readonly WordKey<ConsentScope> Covers = new("to", "what may be published", "consent", Codes.Consents.ByWord);
    public static readonly DayKey Given = new("date", "the day on which the writer agreed");
    public static readonly Form Form = new("The writer's consent", Covers, Given);
}

internal static class AnswerKeys
{
    public static readonly ReferenceKey By = new("by", "the id of the committee that answered", Referent.Committee);
    public static readonly DayKey Date = new("date", "the day of the answer");
    public static readonly WordKey<Reception> Received = new("received", "how the committee took it", "way to receive it", Codes.Receptions.ByWord);
    public static readonly LocalKey Text = new("text", "the answer");
    public static readonly Form Form = new("A committee's answer", By, Date, Received, Text);
}

internal static class OutcomeKeys
{
    public static readonly DayKey Date = new("date", "the day on which it was settled");
    public static readonly LocalKey Text = new("text", "what came of the topic");
    public static readonly Form Form = new("What came of a topic", Date, Text);
}
