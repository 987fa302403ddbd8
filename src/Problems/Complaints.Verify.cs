namespace BarometerSite.Problems;

/// <summary>Published editions and built sites that do not hold what they say.</summary>
internal static partial class Complaints
{
    /// <summary>An edition that was asked for and that there is not.</summary>
    public static Diagnostic EditionUnknown(string id, IReadOnlyCollection<string> published) =>
        Error("edition-unknown", default, $"There is no published edition {Q(id)}.{DidYouMean(id, published)}", Known("edition", published));

    /// <summary>What a published edition concludes does not follow from its own figures.</summary>
    /// <param name="what">The verdict of a goal, the working of one, the figures of an indicator.</param>
    /// <param name="published">What its file says; null where that is too much to say.</param>
    /// <param name="reckoned">What its figures come to; null likewise.</param>
    /// <param name="method">The version of the rules, the edition's and today's.</param>
    public static Diagnostic EditionReckonedOtherwise(string path, string what, string? published, string? reckoned, string method) =>
        Error("edition-reckoned-otherwise", At(path),
            $"{what}: {Otherwise(published, reckoned)}, by the rules that it names, version {method} of the method.",
            "Whoever changed the rules must give them a new version; if nobody did, somebody changed the file and its digest. " + TakeBack);

    /// <summary>What a published edition concludes was reached by rules of another version. What is published stays.</summary>
    /// <inheritdoc cref="EditionReckonedOtherwise"/>
    public static Diagnostic EditionOfOtherMethod(string path, string what, string? published, string? reckoned, string method, string today) =>
        Warning("edition-of-other-method", At(path),
            $"{what}: {Otherwise(published, reckoned)}. The edition was reckoned by version {method} of the method, and today’s is {today}.",
            "What is published stays as it is, and nothing is to be done.");

    /// <summary>A file of the site that shows something else than the edition says.</summary>
    /// <param name="path">Of the edition.</param>
    /// <param name="file">Of the site.</param>
    /// <param name="more">How many more differences the file has.</param>
    public static Diagnostic EditionShownOtherwise(string path, string file, string what, string? shown, string? said, int more) =>
        Error("edition-shown-otherwise", At(path),
            $"{file} shows {(shown is null ? "nothing" : Q(shown))} as {Q(what)}, and the edition says {(said is null ? "nothing" : Q(said))}."
            + (more > 0 ? $" {more} more of what it shows is otherwise." : ""),
            "The templates or the generator show it wrongly; of a site that was built, see whether somebody changed it, or build it again.");

    /// <summary>Files of a published edition that the site does not have.</summary>
    /// <param name="path">Of the edition.</param>
    /// <param name="files">Of the site, one at least.</param>
    public static Diagnostic EditionNotShown(string path, IReadOnlyCollection<string> files) =>
        Error("edition-not-shown", At(path),
            files.Count == 1 ? $"The site lacks a file of this edition: {files.First()}."
                : $"The site lacks {files.Count} files of this edition. The first of them is {files.First()}.",
            BuildAgain);

    /// <summary>A folder without a list of its files, or with one that is none.</summary>
    public static Diagnostic BuiltListUnreadable(string path) =>
        Error("built-list-unreadable", At(path), "Which files were built cannot be told: this file is not there, is damaged, or another program wrote it.",
            "Name the folder that build made, and build it again if it is damaged.");

    public static Diagnostic BuiltFileMissing(string path) =>
        Error("built-file-missing", At(path), "The list of the site’s files names this file, and it is not there.", BuildAgain);

    public static Diagnostic BuiltFileChanged(string path) =>
        Error("built-file-changed", At(path),
            "The file is not as it was built: it does not have the hash that the list of the site’s files gives it.", BuildAgain);

    public static Diagnostic BuiltFileForeign(string path) =>
        Error("built-file-foreign", At(path), "The file was not built with the site: the list of its files does not name it.",
            "Move it elsewhere, or build the site again.");

    private const string BuildAgain = "Build the site again, or upload it again as it was built.";

    private static string Otherwise(string? published, string? reckoned) => published is null || reckoned is null
        ? "the edition’s own figures come to something else than it says"
        : $"the edition says {Q(published)}, and its own figures come to {Q(reckoned)}";
}
