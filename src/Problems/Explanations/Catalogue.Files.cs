namespace BarometerSite.Problems.Explanations;

internal static partial class Catalogue
{
    private static ImmutableArray<Explanation> Files =>
    [
        Of("Texts are read as UTF-8 only. In another encoding æ, ø and å would come out as other letters.",
            Complaints.WrongEncodingUtf16(In("data/measurements/share.csv", "⟦⟧")),
            Complaints.WrongEncodingByte(In("data/measurements/share.csv", "period;value;note\n2014;5,8;bel⟦�⟧b\n"), 0xF8, 'ø'),
            Complaints.WrongEncodingByte(In("data/measurements/share.csv", "period;value;note\n2014;5,8;⟦�⟧\n"), 0x81, null)),
        Of("A text holds a character that nobody sees. Mostly the file is no text but a picture or a document with the wrong name.",
            Complaints.ControlCharacter(In("content/da/pages/about.md", "---\ntitle: Om\n⟦\0⟧\n"), '\0')),
        Of("A file stands in the site’s folder and has nothing in it. It may have been saved by mistake, or a copy may have failed.",
            Complaints.EmptyFile(In("data/areas.yml", "⟦⟧"))),
        Of("A file that every site needs is not there.", Complaints.MissingFile("site.yml", "it holds the site’s title, owner and address")),
        Of("Nothing reads this file. The name is misspelt, or it lies in the wrong folder, and what it says would be missed without a word.",
            Complaints.UnusedFile(In("data/aeras.yml", "⟦- id: one⟧\n"), "data/aeras.yml", ["data/areas.yml"]),
            Complaints.UnusedFile(In("data/Mål.YAML", "⟦- id: one⟧\n"), "data/Mål.YAML", [])),
        Of("Two files have names that differ in capital letters only. Windows and macOS would keep one of them.",
            Complaints.PathCaseClash("content/da/pages/About.md", "content/da/pages/about.md")),
        Of("A file of yours would take the place of one that the program makes.", Complaints.AssetNameTaken("templates/assets/style.css")),
        Of("A path leads out of the site’s folder. A site is made of what lies in its folder and nothing else, so that a stranger’s site is safe to build.",
            Complaints.PathOutsideSite("../secret.md", In("content/da/pages/about.md", "---\ntitle: Om\n---\n[Se](⟦../../../../secret.md⟧)\n")),
            Complaints.PathOutsideSite("../secret.md", default)),
        Of("A link of the file system stands where a file should. Nobody sees from its name what would be read.", Complaints.SymbolicLink("data/measurements")),
        Of("This is no file that can be read to its end.", Complaints.SpecialFile("data/areas.yml")),
        Of("A name that not every machine can hold. Whoever fetches the repository on Windows would not get the file.",
            Complaints.UnusableFileName("content/da/pages/om:os.md", "it has ‘:’")),
        Of("The system does not let the program read a file.",
            Complaints.UnreadableFile("data/measurements/share.csv", "It is open in another program.")),
        Of("A file is larger than any page of a barometer needs. Limits keep a stranger’s site from taking the whole machine.",
            Complaints.FileTooLarge(In("content/da/pages/map.png", "⟦⟧"), 30_000_000, 26_214_400)),
        Of("The folder holds more files than a site may have. Mostly it is the wrong folder, or one that holds a copy of another.",
            Complaints.TooManyFiles(60_000, 50_000)),
        Of("All files together are larger than a site may be.", Complaints.SiteTooLarge("bytes in its files", 300_000_000, 268_435_456)),
    ];

    private static ImmutableArray<Explanation> Machine =>
    [
        Of("The site’s date is that of its last commit, so that one commit always gives the same site. Without git somebody must say it.",
            Complaints.DateUnknown("git is not installed")),
        Of("A build server may give the date in an environment variable. This one holds no date.", Complaints.InvalidSourceDateEpoch("today")),
        Of("A file with values for a template must be JSON, with a group of members at its top.",
            Complaints.InvalidJson(In("person.json", "{ ⟦n⟧ame: 1 }\n"), "‘n’ cannot begin the name of a member.")) with
        {
            Cure = "Write names and texts in double quotes, a comma between members and none behind the last.",
        },
        Of("Only one build at a time may write a folder.", Complaints.OutputBusy("_site")),
        Of("The pictures of shared pages need a typeface and a library that lie beside the program. Without them text would vanish from the pictures.",
            Complaints.CardsCannotBeDrawn("Could not find file ‘Inter_400Regular.ttf’.")),
        Of("A picture of a shared page is drawn with one typeface. What that has no sign for would be missing, and nobody would know.",
            Complaints.CardCharacterMissing(Line("data/goals/1-jobs.yml", 1), "Mål 1: Job ☃", "da", [new Rune('☃')])),
        Of("One program at a time may listen at a port of the machine.", Complaints.PortTaken(8080, "Address already in use")),
        Of("The output folder holds something that no build has made. It is not touched, so that nothing of yours is lost.",
            Complaints.OutputNotOurs("_site", "notes.txt")),
        Of("The site could not be written. The one that was there is whole.", Complaints.OutputNotWritable("_site", "It is read-only.")),
        Of("The disk is full. The site that was there is whole.", Complaints.DiskFull("_site/index.html")),
        Of("The operating system would not give the program what every program needs.", Complaints.SystemRefused("Too many open files.")),
        Of("A comparison needs two versions of the sources, each a folder or a revision that git has.",
            Complaints.RevisionUnknown("main~9", "ambiguous argument")),
        Of("A file of that name is there. What somebody wrote is never lost to a new beginning.", Complaints.AlreadyThere("content/da/pages/about.md")),
        Of("The site was begun with templates of an older program, and the newer ones can do more. None is taken unless you say so.",
            Complaints.TemplatesOlder(["templates/layout.html"])),
        Of("A clone without all of its files has the revision’s list of them only.", Complaints.BlobMissing("data/measurements/share.csv")),
    ];
}
