namespace BarometerSite.Problems.Explanations;

internal static partial class Catalogue
{
    private const string Published = "data/editions/2014-1.json";

    private static ImmutableArray<Explanation> Editions =>
    [
        Of("The folder of editions holds only what ‘publish’ has written there.", Complaints.EditionNotNamed("data/editions/notes.txt")),
        Of("An edition’s file is named by the edition that it holds.", Complaints.EditionRenamed("data/editions/2014-2.json", "2014-1", Published)),
        Of("An edition is not the one that was published. Each holds a digest of itself, and this one no longer fits.",
            Complaints.EditionChanged(Published, "2014-1")),
        Of("The file is damaged, or is no edition.", Complaints.EditionUnreadable(Published, "It holds nothing.")),
        Of("Each edition names the one that was published before it, so that none can be taken away or put in between without a trace.",
            Complaints.EditionChainBroken("data/editions/2014-2.json", "2014-2", new string('a', 64)),
            Complaints.EditionChainBroken("data/editions/2014-2.json", "2014-2", null)),
        Of("The site is made for a day on which this edition was not yet published.",
            Complaints.EditionLater(Published, "2014-1", new DateOnly(2014, 7, 1), new DateOnly(2014, 6, 30))),
        Of("That half-year is published. What is published is corrected in the open, never replaced.", Complaints.EditionExists("2014-1", Published)),
        Of("Editions follow each other in time.", Complaints.EditionNotLater("2013-2", "2014-1")),
        Of("A new edition cannot know less than the one before it.",
            Complaints.EditionAsOfEarlier(new DateOnly(2014, 6, 30), "2014-1", new DateOnly(2014, 7, 1))),
        Of("Only what was published can be corrected.", Complaints.EditionToCorrectMissing("2014-1")),
        Of("An edition names the commit that it was made of, so that anybody can make it again. What is not committed is in none.",
            Complaints.SourcesUncommitted(["data/measurements/share.csv", "site.yml"])),
        Of("Without git nobody can say of which commit an edition would be made.", Complaints.CommitUnknown("git is not installed")),
        Of("The edition’s file could not be written, so nothing was published.", Complaints.EditionNotWritten(Published, "It is read-only.")),
        Of("An edition shows another figure than the sources have now. They may change where the source revised them, or where a correction says so.",
            Complaints.PublishedFigureChanged(In("data/measurements/share.csv", "period,value\n⟦2012,8⟧\n"), "2014-1", 0, "share, 2012", "‘9’", "‘8’"),
            Complaints.PublishedFigureChanged(In("data/indicators/share.yml", "⟦title: Andel⟧\n"), "2014-1", 2, "share, 2012", null, null)),
    ];

    private static ImmutableArray<Explanation> Corrections =>
    [
        Of("The entry says what is right, and the figures say something else.",
            Complaints.CorrectionNotMade(In("data/corrections.yml", "is: ⟦7.5⟧\n"), "7.5", "data/measurements/share.csv", ["5.7"])),
        Of("A computed figure is wrong only where a part of it is.",
            Complaints.CorrectionOfComputed(In("data/corrections.yml", "indicator: ⟦gap⟧\n"), "gap", ["employment", "population"])),
        Of("A figure is said to be kept back, and the sources still show it.",
            Complaints.WithheldIsShown(In("data/corrections.yml", "- ⟦kind: withheld⟧\n"), [Line("data/measurements/share.csv", 2)])),
        Of("A correction of a text must say which text was wrong.",
            Complaints.CorrectionOfWhat(In("data/corrections.yml", "- ⟦kind: text⟧\n"), ["goal", "indicator", "text"])),
        Of("The edition that the entry names does not say what it is corrected for.",
            Complaints.CorrectionNeverPublished(In("data/corrections.yml", "was: ⟦5.8⟧\n"), "2014-1", "5.8", ["5.7"]),
            Complaints.CorrectionNeverPublished(In("data/corrections.yml", "- ⟦since: 2014-1⟧\n"), "2014-1", null, [])),
        Of("The mistake is corrected in the sources, and the wrong edition is still the last word that readers have of that half-year.",
            Complaints.CorrectionNotPublished(In("data/corrections.yml", "- ⟦id: share-2014⟧\n"), ["2014-1"])),
        Of("The entry names an edition that was never published.",
            Complaints.CorrectionOfNoEdition(In("data/corrections.yml", "since: ⟦2014-1⟧\n"), "2014-1", []),
            Complaints.CorrectionOfNoEdition(In("data/corrections.yml", "since: ⟦2014-3⟧\n"), "2014-3", ["2014-2"])),
    ];
}
