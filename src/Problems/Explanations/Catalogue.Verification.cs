namespace BarometerSite.Problems.Explanations;

internal static partial class Catalogue
{
    private static ImmutableArray<Explanation> Verification =>
    [
        Of("The edition that was to be verified was never published.", Complaints.EditionUnknown("2014-3", ["2014-1"])),
        Of("An edition’s own figures do not lead to what it concludes, by the very rules that it names.",
            Complaints.EditionReckonedOtherwise(Published, "The verdict of ‘unemployment’", "reached", "not-reached", "1.1"),
            Complaints.EditionReckonedOtherwise(Published, "The figures of ‘share’", null, null, "1.1")),
        Of("Today’s rules come to another conclusion than those by which the edition was reckoned. What was published stays.",
            Complaints.EditionOfOtherMethod(Published, "The verdict of ‘unemployment’", "reached", "not-reached", "1.0", "1.1")),
        Of("A page or file of the site says something else than the edition that it is made from.",
            Complaints.EditionShownOtherwise(Published, "udgaver/2014-1/maal/unemployment/index.html", "newest figure", "5,8", "5.7", 2)),
        Of("What an edition holds must be found on the site.",
            Complaints.EditionNotShown(Published, ["udgaver/2014-1/maal/unemployment/index.html"]),
            Complaints.EditionNotShown(Published, ["udgaver/2014-1/maal/unemployment/index.html", "udgaver/2014-1/maal/school/index.html"])),
        Of("A built site lists its files, each with its hash, in build.json. Without that list nothing can be held against it.",
            Complaints.BuiltListUnreadable("build.json")),
        Of("A file that was built is gone.", Complaints.BuiltFileMissing("maal/unemployment/index.html")),
        Of("A file that was built was changed afterwards.", Complaints.BuiltFileChanged("maal/unemployment/index.html")),
        Of("A file lies in the built site that was not built with it.", Complaints.BuiltFileForeign("maal/invented/index.html")),
    ];
}
