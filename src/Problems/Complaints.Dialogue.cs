namespace BarometerSite.Problems;

/// <summary>What the city talks with its citizens about, and what they may expect of it.</summary>
internal static partial class Complaints
{
    /// <summary>An open topic that does not say until when people can write.</summary>
    public static Diagnostic TopicWithoutEnd(SourceSpan topic) =>
        Error("topic-without-end", topic, "This topic is open, and does not say until when people can write.",
            "Add a line ‘until:’ with the last day, such as ‘until: 2014-05-31’; as long as no day is set, the topic is ‘planned’.");

    /// <summary>An open topic whose end lies before the day that the site is made for. Readers are told that it is over.</summary>
    public static Diagnostic TopicOver(SourceSpan until, DateOnly end, DateOnly day) =>
        Warning("topic-over", until,
            string.Create(CultureInfo.InvariantCulture, $"This topic ended on {end:yyyy-MM-dd}, before {day:yyyy-MM-dd}, and its file says that it is open.")
            + " Readers are told that its end has passed.",
            "Write ‘state: closed’ and, once it is known, what came of it as ‘outcome’; or a later ‘until’.");

    /// <summary>A contribution without a word on whether its writer agreed to have it published.</summary>
    public static Diagnostic ContributionWithoutConsent(SourceSpan contribution) =>
        Error("contribution-without-consent", contribution, "This contribution does not say that whoever wrote it agreed to have it published.",
            "Ask, and add a line ‘consent: { to: text, date: 2014-05-31 }’, or ‘to: name-and-text’; without a consent take the contribution out.");

    /// <summary>The name of somebody who agreed to have the text published, but not the name.</summary>
    public static Diagnostic NameWithoutConsent(SourceSpan name) =>
        Error("name-without-consent", name, "A name stands here, and the consent covers the text alone.",
            "Take the name out; or ask, and write ‘to: name-and-text’ in ‘consent’ with the day of the answer.");

    /// <summary>Something in a contribution that leads to a person. It is not repeated here, since messages are public.</summary>
    /// <param name="what">Such as <c>an e-mail address</c>.</param>
    public static Diagnostic PersonalData(string what, SourceSpan span) =>
        Error("personal-data", span, $"This looks like {what}, and everybody can read what is published.",
            "Take it out, and write in its place what it was, such as ‘[adresse]’ or ‘[nummer]’. "
            + "It also stands in the history of the repository, if it was committed.");
}
