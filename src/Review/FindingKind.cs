using BarometerSite.Model;

namespace BarometerSite.Review;

/// <summary>What a reviewer is told of, the worst for readers first.</summary>
internal enum FindingKind
{
    Flips,

    /// <summary>Figures that were shown and are gone, without a correction.</summary>
    LostNumbers,

    /// <summary>Figures that differ in the same vintage, without a correction.</summary>
    SilentCorrections,

    /// <summary>Addresses of pages, headings and files at which nothing stands any more.</summary>
    LostPages,

    /// <summary>Complaints that only the later has.</summary>
    Complaints,
    Withdrawn,
    Corrections,
    Revisions,
    NewNumbers,
    Targets,
    Methods,
    Moves,
    Texts,

    /// <summary>The Danish text changed, its translation did not.</summary>
    StaleTranslations,
    Added,
    Descriptions,

    /// <summary>Figures that follow from others.</summary>
    Computed,

    /// <summary>What lies behind verdicts that stand.</summary>
    Workings,
    Order,

    /// <summary>Published editions that came, went or differ.</summary>
    Editions,

    /// <summary>Pages that differ though no fact or word of theirs does.</summary>
    Looks,

    /// <summary>Pages that have become much heavier.</summary>
    Weight,

    /// <summary>Complaints that only the earlier has.</summary>
    Mended,

    /// <summary>Where the facts of one side cannot be told: the sources that differ.</summary>
    Sources,
}

/// <summary>What each kind is called, and whether somebody may be asked to stop at it.</summary>
internal static class FindingKinds
{
    /// <summary>In the order in which they are told; the same words on the command line and in every form of the report.</summary>
    public static readonly CodeList<FindingKind> Codes = new(
        (FindingKind.Flips, "flips"),
        (FindingKind.LostNumbers, "lost-numbers"),
        (FindingKind.SilentCorrections, "silent-corrections"),
        (FindingKind.LostPages, "lost-pages"),
        (FindingKind.Complaints, "complaints"),
        (FindingKind.Withdrawn, "withdrawn"),
        (FindingKind.Corrections, "corrections"),
        (FindingKind.Revisions, "revisions"),
        (FindingKind.NewNumbers, "new-numbers"),
        (FindingKind.Targets, "targets"),
        (FindingKind.Methods, "methods"),
        (FindingKind.Moves, "moves"),
        (FindingKind.Texts, "texts"),
        (FindingKind.StaleTranslations, "stale-translations"),
        (FindingKind.Added, "added"),
        (FindingKind.Descriptions, "descriptions"),
        (FindingKind.Computed, "computed"),
        (FindingKind.Workings, "workings"),
        (FindingKind.Order, "order"),
        (FindingKind.Editions, "editions"),
        (FindingKind.Looks, "looks"),
        (FindingKind.Weight, "weight"),
        (FindingKind.Mended, "mended"),
        (FindingKind.Sources, "sources"));

    /// <summary>The losses, which <c>--fail-on</c> takes.</summary>
    public static readonly ImmutableArray<FindingKind> Failing =
        [FindingKind.Flips, FindingKind.LostNumbers, FindingKind.SilentCorrections, FindingKind.LostPages, FindingKind.Complaints];

    public static string Heading(FindingKind kind) => kind switch
    {
        FindingKind.Flips => "Verdicts that flipped",
        FindingKind.LostNumbers => "Numbers that vanished",
        FindingKind.SilentCorrections => "Numbers that changed without a new vintage",
        FindingKind.LostPages => "Addresses that lead nowhere now",
        FindingKind.Complaints => "Complaints that came",
        FindingKind.Withdrawn => "Withdrawn",
        FindingKind.Corrections => "Corrected or kept back in the open",
        FindingKind.Revisions => "Numbers that were revised",
        FindingKind.NewNumbers => "Numbers that came",
        FindingKind.Targets => "Targets",
        FindingKind.Methods => "How verdicts are reached",
        FindingKind.Moves => "Moved",
        FindingKind.Texts => "Texts that changed",
        FindingKind.StaleTranslations => "Translations that fell behind their Danish original",
        FindingKind.Added => "Added",
        FindingKind.Descriptions => "Described otherwise",
        FindingKind.Computed => "Numbers that follow from others",
        FindingKind.Workings => "Workings of verdicts that stand",
        FindingKind.Order => "Order of lists",
        FindingKind.Editions => "Published editions",
        FindingKind.Looks => "Pages that look otherwise though they say the same",
        FindingKind.Weight => "Pages that gained weight",
        FindingKind.Mended => "Complaints that went",
        FindingKind.Sources => "Sources that differ",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };
}
