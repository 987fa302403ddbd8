namespace BarometerSite.Model;

/// <summary>Something that a committee's action plan holds.</summary>
/// <param name="Goals">The ids of the goals that it serves; at least one.</param>
/// <param name="Since">From when the state is so; null where nobody has said.</param>
/// <param name="Source">Names it.</param>
internal sealed record Activity(
    string Id, Committee Committee, EquatableArray<string> Goals, LocalText Text, ActivityState State, PartialDate? Since, Source Source)
{
    /// <summary>Whether it is the lighthouse project of a focus area.</summary>
    public bool IsLighthouse { get; init; }

    /// <summary>Whether it could be known on a day; how it stood before its state began, nobody has said.</summary>
    public bool IsKnown(DateOnly day) => Source.IsOut(day) && !(Since?.Earliest > day);
}

internal enum ActivityState
{
    Planned,
    Running,
    Done,
    Dropped,
}
