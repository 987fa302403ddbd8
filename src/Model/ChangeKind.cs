namespace BarometerSite.Model;

/// <summary>What can happen between two editions, as readers of a feed choose it.</summary>
internal enum ChangeKind
{
    /// <summary>A figure for a period and cell that had none.</summary>
    NewFigure,

    /// <summary>An older vintage of a figure that was there: what counts is as before.</summary>
    EarlierFigure,

    /// <summary>The source has given a later vintage.</summary>
    RevisedFigure,

    /// <summary>Another figure in the same vintage, with an entry that says what was wrong.</summary>
    CorrectedFigure,

    /// <summary>Another figure in the same vintage, and nobody says why.</summary>
    AlteredFigure,

    /// <summary>A figure that was shown is gone, and nobody says why.</summary>
    VanishedFigure,

    /// <summary>A figure that was shown is kept back.</summary>
    WithheldFigure,

    /// <summary>A figure that was kept back is shown.</summary>
    ReleasedFigure,

    /// <summary>The source, note or date of a figure or with how many decimals it is written, or a row without one; no figure differs.</summary>
    AnnotatedFigure,

    /// <summary>A computed indicator's figures, which follow from others.</summary>
    Recomputed,
    TargetDecided,

    /// <summary>A decision that was published says something else.</summary>
    TargetChanged,
    TargetGone,
    Method,
    Verdict,

    /// <summary>What lies behind a verdict that stayed the same.</summary>
    Working,

    /// <summary>An activity of a plan, or a topic of the dialogue, that has come further or back.</summary>
    State,
    Added,
    Moved,
    Withdrawn,
    Text,

    /// <summary>What something means or is described as: unit, definition, committee, a document's title.</summary>
    Description,

    /// <summary>The order of a list.</summary>
    Order,
}

/// <summary>What can flip a verdict.</summary>
internal enum Cause
{
    NewFigure,
    Revision,
    Correction,

    /// <summary>A figure that is kept back, or no longer.</summary>
    Withholding,

    /// <summary>A figure that differs or is gone without a word.</summary>
    Alteration,
    Target,

    /// <summary>What is measured, or how it is computed.</summary>
    Measure,

    /// <summary>A later day: a due period that is over, or a figure that has grown too old.</summary>
    Time,

    /// <summary>The rules of judging, or how a change is told from chance.</summary>
    Method,
}

/// <summary>What a change can be about.</summary>
internal enum SubjectKind
{
    Site,
    Goal,
    Area,
    Indicator,
    Committee,
    Text,
    Dimension,
    Source,
    CalendarEntry,
    Topic,
    Advice,
    Activity,
    Correction,
}
