using BarometerSite.Assessment;
using BarometerSite.Model;

namespace BarometerSite.Editions.Comparing;

/// <summary>Something that readers of one edition find otherwise in another: a closed family.</summary>
internal abstract record Change
{
    private Change(ChangeKind kind) => Kind = kind;

    public ChangeKind Kind { get; }

    /// <summary>Whether what was published differs without anybody having said so: an error until a vintage or a correction says it.</summary>
    public bool IsSilent =>
        Kind is ChangeKind.AlteredFigure or ChangeKind.VanishedFigure || this is Figure { Kind: ChangeKind.WithheldFigure, Correction: null };

    /// <summary>A published figure.</summary>
    /// <param name="Before">What stood there; of a revision the vintage that counted. Null for a new figure, and for one that is now kept back.</param>
    /// <param name="After">What stands there; null where nothing does.</param>
    /// <param name="Correction">What says why the same vintage differs.</param>
    internal sealed record Figure(ChangeKind Kind, FigureKey Key, Measurement? Before, Measurement? After, Correction? Correction) : Change(Kind);

    /// <summary>The figures of a computed indicator. They follow from those that are told by themselves, so they are told once for all of it.</summary>
    /// <param name="Because">
    /// The ids of the indicators whose published figures, or whose rules, differ; empty where the same is reckoned otherwise.
    /// </param>
    /// <param name="Before">The newest figure of its total; null where there was none or it must not be known.</param>
    internal sealed record Recomputed(Subject Indicator, EquatableArray<string> Because, Measurement? Before, Measurement? After)
        : Change(ChangeKind.Recomputed);

    /// <param name="Before">Null for one that was decided.</param>
    /// <param name="After">Null for one that is gone.</param>
    internal sealed record Decision(Subject Goal, Target? Before, Target? After) : Change(
        Before is null ? ChangeKind.TargetDecided : After is null ? ChangeKind.TargetGone : ChangeKind.TargetChanged)
    {
        // By what the decisions say: an indicator's figures are none of it.
        public bool Equals(Decision? other) =>
            other is not null && Goal == other.Goal && DecisionContent.Of(Before) == DecisionContent.Of(other.Before)
            && DecisionContent.Of(After) == DecisionContent.Of(other.After);

        public override int GetHashCode() => HashCode.Combine(Goal, Kind);
    }

    /// <summary>How verdicts are reached.</summary>
    internal sealed record Method(MethodVersion Before, MethodVersion After) : Change(ChangeKind.Method);

    /// <param name="Causes">What made the difference, in the order of <see cref="Codes.Causes"/>; empty where nothing is found that did.</param>
    /// <param name="AreNeededTogether">Whether none of them would have done it alone; else each would.</param>
    /// <param name="DecisiveBefore">What stood in the place of <paramref name="Decisive"/>; null where nothing did or it must not be known.</param>
    /// <param name="Decisive">The figure behind the new verdict that differs; null where none does.</param>
    internal sealed record Flip(
        Subject Goal, Verdict Before, Verdict After, EquatableArray<Cause> Causes, bool AreNeededTogether, Measurement? DecisiveBefore, Measurement? Decisive)
        : Change(ChangeKind.Verdict);

    /// <summary>The verdict stands, but what it rests on, or the value that is projected, differs.</summary>
    internal sealed record Working(Subject Goal, Verdict Before, Verdict After) : Change(ChangeKind.Working);

    /// <summary>An activity or a topic that stood in both.</summary>
    /// <param name="Before">The word of its state, of <see cref="Codes.ActivityStates"/> or <see cref="Codes.TopicStates"/>.</param>
    internal sealed record State(Subject Subject, string Before, string After) : Change(ChangeKind.State);

    internal sealed record Added(Subject Subject) : Change(ChangeKind.Added);

    internal sealed record Withdrawn(Subject Subject) : Change(ChangeKind.Withdrawn);

    /// <param name="Before">What was said, in words or, where no reader sees it as words, in codes and ids; null where nothing was.</param>
    internal sealed record Detail(Subject Subject, ChangeDetail What, LocalText? Before, LocalText? After) : Change(KindOf(Subject, What))
    {
        private static readonly ImmutableArray<ChangeDetail> Places = [ChangeDetail.Number, ChangeDetail.Area, ChangeDetail.Address, ChangeDetail.Place];

        private static readonly ImmutableArray<ChangeDetail> Words =
            [ChangeDetail.Title, ChangeDetail.Statement, ChangeDetail.Summary, ChangeDetail.Body, ChangeDetail.Tagline, ChangeDetail.ChartText];

        private static ChangeKind KindOf(Subject subject, ChangeDetail what)
        {
            if (Places.Contains(what))
                return ChangeKind.Moved;
            var isText = what == ChangeDetail.ChartText || subject.Kind is SubjectKind.Text or SubjectKind.Goal or SubjectKind.Area or SubjectKind.Site;
            return isText && Words.Contains(what) ? ChangeKind.Text : ChangeKind.Description;
        }
    }

    /// <summary>What is in both lists stands in another order.</summary>
    internal sealed record Order(SubjectKind Of) : Change(ChangeKind.Order);
}

/// <summary>What a change is about.</summary>
/// <param name="Id">Unique among those of its kind, for texts among those of its language.</param>
/// <param name="Title">What readers call it: in the later edition, if it is there.</param>
internal sealed record Subject(SubjectKind Kind, string Id, LocalText Title)
{
    /// <summary>The language of a text; null for what is said in all.</summary>
    public Language? Language { get; init; }
}

/// <param name="Version">See <see cref="Receipt.Version"/>.</param>
internal sealed record MethodVersion(string Version, TestSettings Test)
{
    public static MethodVersion Of(Edition edition) => new(edition.MethodVersion, edition.Barometer.Site.Test);
}
