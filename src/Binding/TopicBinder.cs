using BarometerSite.Binding.Forms;
using BarometerSite.Model;
using BarometerSite.Problems;

namespace BarometerSite.Binding;

/// <summary>content/da/dialogue/TOPIC.md: how a topic stands, what people wrote, and what committees answered.</summary>
internal sealed class TopicBinder(GoalIds goals, Registry<Committee> committees, PlaceIndex places, DiagnosticBag diagnostics)
{
    public const string Folder = "dialogue";

    /// <summary>Where a contribution stands, for complaints of later stages.</summary>
    public static string PlaceOf(Topic topic, int contribution) => string.Create(CultureInfo.InvariantCulture, $"{topic.Id}/{contribution}");

    public Topic? Bind(string id, KeyReader keys)
    {
        var state = keys.Read(TopicKeys.State);
        var isOpen = state == TopicState.Open;
        var reader = committees.Resolve(keys.Read(isOpen ? TopicKeys.ReaderOfOpen : TopicKeys.Reader), diagnostics);
        var about = goals.Resolve(keys.Read(TopicKeys.Goals));
        var until = keys.Read(isOpen ? TopicKeys.UntilOfOpen : TopicKeys.Until);
        places.Add(Placed.Topic, id, until is null ? keys.Span : keys.SpanOf(TopicKeys.Until));
        ImmutableArray<KeyReader> written = [.. keys.Read(TopicKeys.Contributions).OfType<KeyReader>()];
        ImmutableArray<Contribution?> contributions = [.. written.Select(Contribution)];
        var outcome = keys.Read(TopicKeys.Outcome) is { } group ? Outcome(group) : null;
        if (state is null || contributions.Contains(null))
            return null;
        var topic = new Topic(id, state.Value, about, reader, until) { Contributions = [.. contributions.OfType<Contribution>()], Outcome = outcome };
        for (var at = 0; at < written.Length; at++)
            places.Add(Placed.Contribution, PlaceOf(topic, at), written[at].Span);
        return topic;
    }

    private Contribution? Contribution(KeyReader keys)
    {
        var received = keys.Read(ContributionKeys.Received);
        var published = keys.Read(ContributionKeys.Published);
        var consent = keys.Read(ContributionKeys.Consent) is { } group ? Consent(group) : null;
        var name = keys.Read(ContributionKeys.Name);
        var text = keys.Read(ContributionKeys.Text);
        ImmutableArray<Answer?> answers = [.. keys.Read(ContributionKeys.Answers).OfType<KeyReader>().Select(Answer)];
        keys.Close();
        RefusePersonalData(keys, ContributionKeys.Text, text?.Texts ?? []);
        RefusePersonalData(keys, ContributionKeys.Name, name is null ? [] : [name]);
        if (name is not null && consent is { Covers: ConsentScope.Text })
            diagnostics.Add(Complaints.NameWithoutConsent(keys.SpanOf(ContributionKeys.Name)));
        NotBefore(published, received, keys, ContributionKeys.Published, "what people wrote is published when it has come, and it came");
        NotBefore(published, consent?.Given, keys, ContributionKeys.Published, "what people wrote is published when they have agreed, and they agreed");
        return received is null || published is null || consent is null || text is null || answers.Contains(null)
            ? null
            : new Contribution(received.Value, published.Value, consent, name, text) { Answers = [.. answers.OfType<Answer>()] };
    }

    private void NotBefore(DateOnly? day, DateOnly? earliest, KeyReader keys, DayKey key, string why)
    {
        if (day < earliest)
            diagnostics.Add(Complaints.ImpossibleValue($"{day:yyyy-MM-dd}", keys.SpanOf(key), $"{why} {earliest:yyyy-MM-dd}"));
    }

    private void RefusePersonalData(KeyReader keys, Key key, IEnumerable<string> texts)
    {
        foreach (var found in texts.Select(PersonalData.Find).OfType<string>().Distinct())
            diagnostics.Add(Complaints.PersonalData(found, keys.SpanOf(key)));
    }

    private static Consent? Consent(KeyReader keys)
    {
        var covers = keys.Read(ConsentKeys.Covers);
        var given = keys.Read(ConsentKeys.Given);
        keys.Close();
        return covers is null || given is null ? null : new Consent(given.Value, covers.Value);
    }

    private Answer? Answer(KeyReader keys)
    {
        var by = committees.Resolve(keys.Read(AnswerKeys.By), diagnostics);
        var date = keys.Read(AnswerKeys.Date);
        var received = keys.Read(AnswerKeys.Received);
        var text = keys.Read(AnswerKeys.Text);
        keys.Close();
        return by is null || date is null || received is null || text is null ? null : new Answer(by, date.Value, received.Value, text);
    }

    private static Outcome? Outcome(KeyReader keys)
    {
        var date = keys.Read(OutcomeKeys.Date);
        var text = keys.Read(OutcomeKeys.Text);
        keys.Close();
        return date is null || text is null ? null : new Outcome(date.Value, text);
    }
}
