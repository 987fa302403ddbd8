namespace BarometerSite.Problems.Explanations;

internal static partial class Catalogue
{
    private static ImmutableArray<Explanation> Texts =>
    [
        Of("A text begins with its title and summary between two lines of three hyphens. The second is missing.",
            Complaints.FrontMatterUnclosed(In("content/da/pages/about.md", "⟦---⟧\ntitle: Om\n"))),
        Of("Word makes dashes of hyphens. Then the title and summary are no keys any more but a part of the text.",
            Complaints.FrontMatterDashes("———", In("content/da/pages/about.md", "⟦———⟧\ntitle: Om\n"))),
        Of("Texts are Markdown only, so that nothing that runs can come in with a text.",
            Complaints.RawHtml(In("content/da/pages/about.md", "Det er ⟦<b>⟧vigtigt.\n"))),
        Of("The address could run something, or hides where it leads.",
            Complaints.UnsafeLink("javascript:alert(1)", In("content/da/pages/about.md", "[Se](⟦javascript:alert(1)⟧)\n"))),
        Of("A picture on another host would tell that host who reads the page.",
            Complaints.ExternalImage("https://example.com/a.png", In("content/da/pages/about.md", "![Et kort](⟦https://example.com/a.png⟧)\n"))),
        Of("Whoever cannot see the picture would get nothing of it.", Complaints.ImageWithoutText("a.png", In("content/da/pages/about.md", "⟦![](a.png)⟧\n"))),
        Of("Headings are how people who do not see the page find their way in it, so none may be left out.",
            Complaints.HeadingIsTitle(In("content/da/pages/about.md", "⟦# Om⟧\n")),
            Complaints.HeadingSkipsLevel(In("content/da/pages/about.md", "## Tal\n\n⟦#### Kilder⟧\n"), 4, 2),
            Complaints.HeadingSkipsLevel(In("content/da/pages/about.md", "⟦### Kilder⟧\n"), 3, 1)),
        Of("A heading without a text is one that nobody can find.", Complaints.EmptyHeading(In("content/da/pages/about.md", "⟦##⟧\n"))),
        Of("Readers would see signs that were meant to make a heading, a table, a link or bold text.",
            Complaints.LooksLikeMarkup(In("content/da/pages/about.md", "⟦##Tal⟧\n"), "a heading has a space behind its ‘#’", "Write ‘## Tal’."),
            Complaints.MarkupInPlainText("**Job**", In("data/areas.yml", "title: ⟦**Job**⟧\n"))),
        Of("Four spaces at the beginning of a line make it the code of a program.",
            Complaints.IndentedCode(In("content/da/pages/about.md", "⟦\tVi måler hvert halve år.⟧\n"))),
        Of("A line that begins with a number and a dot is taken for an item of a list, and shown with another number than it has.",
            Complaints.ListOfOne(In("content/da/pages/about.md", "⟦1998.⟧ var det første år.\n"), 1998),
            Complaints.ListNumber(In("content/da/pages/about.md", "1. Job\n2. Skole\n⟦4.⟧ Tryghed\n"), 4, 3)),
        Of("A mark refers to a footnote or an address that the text does not have.",
            Complaints.FootnoteUnknown(In("content/da/pages/about.md", "Vi måler.⟦[^1]⟧\n"), "1"),
            Complaints.ReferenceUnknown(In("content/da/pages/about.md", "Læs ⟦[mere][om]⟧.\n"), "om")),
        Of("A footnote or an address stands below the text and nothing refers to it, so nobody would see it.",
            Complaints.ReferenceUnused(In("content/da/pages/about.md", "⟦[om]⟧: https://example.com\n"), "om", isFootnote: false),
            Complaints.ReferenceUnused(In("content/da/pages/about.md", "⟦[^1]⟧: En note.\n"), "^1", isFootnote: true)),
        Of("Two footnotes or addresses have the same name.",
            Complaints.ReferenceTwice(In("content/da/pages/about.md", "[om]: a.md\n⟦[om]⟧: b.md\n"), "om", Line("content/da/pages/about.md", 1))),
        Of("Quotes, lists or emphases stand in each other deeper than anybody reads.",
            Complaints.MarkdownTooDeep(In("content/da/pages/about.md", "⟦>>>>>>>>⟧ …\n"), 32)),
        Of("A text is so long, or has so many signs of markup, that it would take long to make a page of it.",
            Complaints.MarkdownTooLarge(In("content/da/pages/about.md", "⟦Lorem⟧ …\n"), "file", 262_144),
            Complaints.MarkdownTooLarge(In("content/da/pages/about.md", "⟦Lorem⟧ …\n"), "paragraph", 16_000),
            Complaints.MarkdownTooManyMarks(In("content/da/pages/about.md", "⟦****⟧ …\n"), 2_000),
            Complaints.MarkdownTakesTooLong(In("content/da/pages/about.md", "⟦****⟧ …\n"))),
    ];

    private static ImmutableArray<Explanation> Site =>
    [
        Of("A folder without goals is no barometer.", Complaints.SiteWithoutGoals(In("site.yml", "⟦title: Barometeret⟧\n"))),
        Of("A link leads to a page or file that the site does not have, so a reader would find nothing.",
            Complaints.BrokenLink("../goals/2-wrok.md", In("content/da/pages/about.md", "[Job](⟦../goals/2-wrok.md⟧)\n"), ["../goals/2-work.md"]),
            Complaints.BrokenLink("", In("content/da/pages/about.md", "[Job](⟦⟧)\n"), [])),
        Of("A link leads to a heading that its page does not have.",
            Complaints.BrokenAnchor("tal", "/om/", In("content/da/pages/about.md", "[Tal](/om/⟦#tal⟧)\n"), ["tallene"])),
        Of("Two things would become the page with the same address, so one would be lost.",
            Complaints.AddressClash("/maal/job/", In("data/goals/2-work.yml", "⟦slug: job⟧\n"), Line("data/goals/1-job.yml", 1)),
            Complaints.AddressClash("/metode/", In("content/da/pages/metode.md", "⟦---⟧\n"), default)),
        Of("People keep addresses: in mails, in reports, in other sites’ links. So whatever the site had when an edition was published leads on for ever.",
            Complaints.AddressGone(In("data/goals/2-work.yml", "⟦slug: job⟧\n"), "/maal/arbejde/", "2014-1", "/maal/job/")),
        Of("An old address, or the one that leads on, is none that this site could have.",
            Complaints.MovedImpossible("maal/arbejde", In("site.yml", "moved:\n  ⟦maal/arbejde⟧: /maal/job/\n"), "an address begins with ‘/’")),
        Of("An old address would lead to what is not there.",
            Complaints.MovedNowhere("/maal/jbo/", In("site.yml", "moved:\n  /maal/arbejde/: ⟦/maal/jbo/⟧\n"), ["/maal/job/"])),
        Of("An address that is said to be an old one is in use.",
            Complaints.MovedStillThere("/maal/job/", In("site.yml", "moved:\n  ⟦/maal/job/⟧: /maal/arbejde/\n"))),
        Of("Where a file was, a file of the same kind must be, since programs fetch it.",
            Complaints.MovedToOtherKind("/data/share.csv", "/indikatorer/share/", In("site.yml", "moved:\n  /data/share.csv: ⟦/indikatorer/share/⟧\n"))),
        Of("A part of a page is named, and the whole page is gone.",
            Complaints.MovedPartOfNoPage("/maal/arbejde/#tal", In("site.yml", "moved:\n  ⟦/maal/arbejde/#tal⟧: /maal/job/\n"))),
        Of("Old addresses lead to each other, and none to a page.",
            Complaints.MovedInRing(In("site.yml", "moved:\n  ⟦/a/⟧: /b/\n  /b/: /a/\n"), ["/a/", "/b/"])),
        Of("Signs that only templates have are written wrongly.",
            Complaints.TemplateSyntax(In("templates/pages/goal.html", "⟦{{ if goal }}⟧\n"), "‘end’ is missing.")) with
        {
            Cure = "Correct the template; templates/README.md tells what stands there and what there is to show.",
        },
        Of("A template asks for something that is not there, or goes on for ever.",
            Complaints.TemplateRun(In("templates/pages/goal.html", "{{ ⟦gaol⟧.title }}\n"), "‘gaol’ is unknown.")) with
        {
            Cure = "Correct the template; templates/README.md lists every name that it may use.",
        },
    ];
}
