namespace BarometerSite.Problems;

/// <summary>Addresses that readers had and that must lead on.</summary>
internal static partial class Complaints
{
    /// <summary>A page, a file or a part of a page that was there when an edition was published, is gone, and leads nowhere.</summary>
    /// <param name="span">What it was made of, or where old addresses are listed.</param>
    /// <param name="to">What stands and is nearest to it.</param>
    public static Diagnostic AddressGone(SourceSpan span, string address, string edition, string to) =>
        Error("address-gone", span,
            $"{Q(address)} stood here when edition {edition} was published and is gone, so whoever kept the address would find nothing.",
            $"Write this line below ‘moved:’ in site.yml, with another address behind the colon if you know a better one: ‘{address}: {to}’.");

    /// <param name="fault">What it would have, or what is wrong with it, as a part of a sentence.</param>
    public static Diagnostic MovedImpossible(string address, SourceSpan span, string fault) =>
        Error("moved-impossible", span, $"{Q(address)} cannot be an address of this site: {fault}.", "Write it as ‘/maal/ledighed/’ or ‘/data/ledighed.csv’.");

    /// <summary>An old address that leads to what is not there either.</summary>
    /// <param name="known">Every address of the site.</param>
    public static Diagnostic MovedNowhere(string to, SourceSpan span, IEnumerable<string> known) =>
        Error("moved-nowhere", span, $"The site has nothing at {Q(to)}, so nobody can be led there.",
            "Write the address of a page, a part of a page or a file that the site or one of its editions has.") with
        {
            Guess = new Guess(to, known),
        };

    /// <summary>An old address at which there is something.</summary>
    public static Diagnostic MovedStillThere(string from, SourceSpan span) =>
        Error("moved-still-there", span, $"{Q(from)} is where the site has something now, so nothing can lead on from it.",
            "Delete this line; to move a page, give it another ‘slug’, then write its old address here.");

    /// <summary>A file whose old address leads to a page, or to a file of another kind.</summary>
    public static Diagnostic MovedToOtherKind(string from, string to, SourceSpan span) =>
        Error("moved-other-kind", span, $"{Q(from)} is a file and {Q(to)} is none of the same kind, and programs that read the one cannot read the other.",
            "Write a file with the same ending; what a published edition had is still there, below ‘/udgaver/’ and its name.");

    /// <summary>A part of a page that is gone itself.</summary>
    public static Diagnostic MovedPartOfNoPage(string from, SourceSpan span) =>
        Error("moved-part", span, $"The page of {Q(from)} is gone, and a part of it cannot lead on without it.",
            "Write the address of the page, without ‘#’ and what follows.");

    /// <param name="ring">The addresses, each leading to the next, the last to the first.</param>
    public static Diagnostic MovedInRing(SourceSpan span, IReadOnlyList<string> ring) =>
        Error("moved-ring", span, $"These addresses lead to each other in a ring: {string.Join(" → ", ring.Append(ring[0]).Select(Q))}.",
            "Let one of them lead to what is there.");
}
