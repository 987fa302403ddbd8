namespace BarometerSite.Problems;

/// <summary>Published editions that are not as they were published, and editions that must not be published.</summary>
internal static partial class Complaints
{
    private const string TakeBack =
        "Take back the file as it was published (git log finds the commit), and never change it by hand: a mistake is mended with a correction.";

    /// <summary>A file in data/editions whose name is no edition's.</summary>
    public static Diagnostic EditionNotNamed(string path) =>
        Error("edition-not-named", At(path),
            $"{Q(path)} is no edition: the program writes those there itself, named 2014-1.json or, corrected, 2014-1r2.json.",
            "Move the file elsewhere.");

    public static Diagnostic EditionRenamed(string path, string id, string expected) =>
        Error("edition-renamed", At(path), $"The file holds the edition {Q(id)}, and so its name must be {Q(expected)}.", "Give it back its name.");

    /// <summary>A file that does not have the digest that it names: somebody changed it after it was published.</summary>
    public static Diagnostic EditionChanged(string path, string id) =>
        Error("edition-changed", At(path),
            $"The edition {Q(id)} is not as it was published: its content does not have the digest that stands in it.", TakeBack);

    /// <summary>A file that is damaged, something else, or written by a later program.</summary>
    public static Diagnostic EditionUnreadable(string path, string reason) =>
        Error("edition-unreadable", At(path), $"The edition cannot be read. {reason}",
            TakeBack + " If a newer version of the program wrote it, use that one.");

    /// <summary>An edition whose predecessor is not there, or is another one's too.</summary>
    /// <param name="predecessor">The digest that it names.</param>
    public static Diagnostic EditionChainBroken(string path, string id, string? predecessor) =>
        Error("edition-chain-broken", At(path), predecessor is null
            ? $"The edition {Q(id)} says that none was published before it, but there is another one that says so too."
            : $"The edition {Q(id)} was published after one with the digest {predecessor[..Math.Min(12, predecessor.Length)]}…, "
                + "and there is no such edition, or another one followed it.",
            "Each edition names the one before it. " + TakeBack);

    /// <summary>A site that is built as of a day before an edition was published.</summary>
    public static Diagnostic EditionLater(string path, string id, DateOnly published, DateOnly asOf) =>
        Warning("edition-later", At(path),
            $"The edition {Q(id)} was published on {Day(published)} with what was known on {Day(asOf)}, later than the day that this site is made for.",
            "It and those after it are left out; build for a later day to have them.");

    public static Diagnostic EditionExists(string id, string path) =>
        Error("edition-exists", At(path), $"The edition {Q(id)} is published already, and what is published is not changed.",
            $"Publish the next half-year's, or correct this one: write what was wrong in data/corrections.yml, then publish {id} --correction.");

    public static Diagnostic EditionNotLater(string id, string newest) =>
        Error("edition-not-later", default, $"The edition {Q(id)} is not later than the newest one, {Q(newest)}.",
            "Editions are published in the order of time.");

    public static Diagnostic EditionAsOfEarlier(DateOnly asOf, string predecessor, DateOnly known) =>
        Error("edition-as-of-earlier", default,
            $"What was known on {Day(asOf)} is less than the edition {Q(predecessor)} knows, which is as of {Day(known)}.",
            $"Give --as-of {Day(known)} or a later day, or leave it out.");

    public static Diagnostic EditionToCorrectMissing(string id) =>
        Error("edition-to-correct-missing", default, $"There is no edition {Q(id)} to correct.", "Leave out --correction to publish it for the first time.");

    public static Diagnostic SourcesUncommitted(IReadOnlyCollection<string> paths) =>
        Error("sources-uncommitted", default,
            $"Not committed as they are: {Quotation.List(paths)}.",
            "Commit first, so that everybody can see what the edition was made of, or say --dirty.");

    /// <summary>An edition in the folder of a site whose commits nobody can ask for.</summary>
    public static Diagnostic CommitUnknown(string reason) =>
        Error("commit-unknown", default, $"Whether the sources are committed cannot be told: {reason}.", "Publish from the repository, or say --dirty.");

    public static Diagnostic EditionNotWritten(string path, string reason) =>
        Error("edition-not-written", At(path), $"The edition cannot be written: {reason}", "Check that you may write there. Nothing was published.");

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
