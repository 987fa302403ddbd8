namespace BarometerSite.Model;

/// <summary>Something that the city talks with its citizens about. What it is called and asks stands in its texts, one in each language that has it.</summary>
/// <param name="Id">The name of its texts.</param>
/// <param name="Goals">Their ids.</param>
/// <param name="Reader">The committee that reads what people write; null where nobody has said, and never of an open topic.</param>
/// <param name="Until">The last day on which people can write; an open topic always has one.</param>
internal sealed record Topic(string Id, TopicState State, EquatableArray<string> Goals, Committee? Reader, DateOnly? Until)
{
    /// <summary>In the order in which staff wrote them.</summary>
    public EquatableArray<Contribution> Contributions { get; init; } = [];

    /// <summary>What came of it; null where nobody has said.</summary>
    public Outcome? Outcome { get; init; }

    /// <summary>Where it stands on a day: one whose end has passed is not open, whatever its file says.</summary>
    public TopicStage StageOn(DateOnly day) => State switch
    {
        TopicState.Planned => TopicStage.Planned,
        TopicState.Open => Until < day ? TopicStage.Over : TopicStage.Open,
        TopicState.Closed => TopicStage.Closed,
        _ => throw new InvalidOperationException(State.ToString()),
    };

    /// <summary>Without what was said later.</summary>
    public Topic KnownOn(DateOnly day) => this with
    {
        Contributions = [.. Contributions.Where(contribution => contribution.Published <= day).Select(contribution => contribution.KnownOn(day))],
        Outcome = Outcome?.Date <= day ? Outcome : null,
    };
}

/// <summary>What staff say of a topic.</summary>
internal enum TopicState
{
    Planned,
    Open,
    Closed,
}

/// <summary>What readers are told of it.</summary>
internal enum TopicStage
{
    Planned,
    Open,

    /// <summary>Its end has passed, and nobody has closed it.</summary>
    Over,
    Closed,
}

/// <summary>What somebody wrote to the city about a topic, and agreed to have published.</summary>
/// <param name="Received">The day on which it came.</param>
/// <param name="Published">The day from which readers see it.</param>
/// <param name="Name">Of whoever wrote it; null where the consent does not cover it.</param>
internal sealed record Contribution(DateOnly Received, DateOnly Published, Consent Consent, string? Name, LocalText Text)
{
    /// <summary>Oldest first as staff wrote them.</summary>
    public EquatableArray<Answer> Answers { get; init; } = [];

    public Contribution KnownOn(DateOnly day) => this with { Answers = [.. Answers.Where(answer => answer.Date <= day)] };
}

/// <summary>Whoever wrote something agreed to have it published.</summary>
internal sealed record Consent(DateOnly Given, ConsentScope Covers);

internal enum ConsentScope
{
    Text,
    NameAndText,
}

/// <summary>What a committee answered.</summary>
internal sealed record Answer(Committee By, DateOnly Date, Reception Received, LocalText Text);

/// <summary>How a committee received what somebody wrote.</summary>
internal enum Reception
{
    Followed,
    PartlyFollowed,
    Noted,
    NotFollowed,
}

/// <summary>What came of a topic.</summary>
internal sealed record Outcome(DateOnly Date, LocalText Text);
