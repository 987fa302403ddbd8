namespace BarometerSite.Problems.Explanations;

internal static partial class Catalogue
{
    private static ImmutableArray<Explanation> Yaml =>
    [
        Of("The file does not follow the rules of YAML, so nothing in it can be trusted.",
            Complaints.YamlSyntax(In("data/goals/2-work.yml", "title: Arbejde⟦:⟧ for alle\n"), "a colon stands in a text without quotes", null)) with
        {
            Cure = "Put a text with a colon in double quotes, and begin each key below another with the same number of spaces.",
        },
        Of("The same key stands twice in one group. Only one of the two would count.",
            Complaints.DuplicateKey("title", In("data/goals/2-work.yml", "title: Arbejde\n⟦title⟧: Job\n"), Line("data/goals/2-work.yml", 1))),
        Of("In YAML a ‘#’ behind a space begins a comment. Here it seems to cut off the end of a text that readers should see.",
            Complaints.YamlCommentCutsText(In("data/goals/2-work.yml", "title: Mål ⟦# 2⟧\n"))),
        Of("A character that nobody sees stands where YAML needs a space. It comes with text copied from Word or typed on a Mac.",
            Complaints.YamlInvisible(In("data/goals/2-work.yml", "targets:\n⟦\u00A0⟧ - kind: at-most\n"), "in the indentation")),
        Of("A key is a word of a fixed list; here stands something else.", Complaints.YamlKeyNotText(In("data/areas.yml", "⟦[a]⟧: b\n"), "a list")),
        Of("A word that begins with ‘*’ repeats what was named with ‘&’, and nothing was.",
            Complaints.YamlUnknownAlias("vigtigt", In("data/goals/2-work.yml", "title: ⟦*vigtigt⟧\n"), [])),
        Of("A word that begins with ‘&’ names what follows, and nothing repeats it. Mostly it is a text that would lose its first word.",
            Complaints.YamlUnusedAnchor("Co", In("data/sources.yml", "publisher: ⟦&Co⟧ Analyse\n"))),
        Of("Repeats of repeats would fill the machine’s memory.",
            Complaints.YamlAliasLimit("all", In("data/areas.yml", "b: [⟦*all⟧, *all]\n"), 100_000),
            Complaints.YamlAliasCircle("all", In("data/areas.yml", "b: &all [⟦*all⟧]\n"))),
        Of("A word that begins with ‘!’ says of which type a value is. The types are fixed, so nobody needs to say them.",
            Complaints.YamlTag(In("data/goals/2-work.yml", "title: ⟦!!str⟧ Arbejde\n"), "!!str")),
        Of("A line of three hyphens begins a second document, and the program reads one.",
            Complaints.YamlSeveralDocuments(In("data/areas.yml", "- id: one\n⟦---⟧\n- id: two\n"))),
        Of("Groups within groups go deeper than anybody writes by hand.",
            Complaints.YamlTooDeep(In("data/areas.yml", "⟦[⟧[[[[[[[ … ]]]]]]]]\n"), 32)),
        Of("The file holds more than a file of its kind needs.",
            Complaints.YamlTooLarge(In("data/areas.yml", "⟦- id: one⟧\n"), 100_000),
            Complaints.YamlListTooLong(In("data/areas.yml", "⟦- id: one⟧\n"), 2_000),
            Complaints.YamlTextTooLong(In("data/areas.yml", "- summary: ⟦Lorem …⟧\n"), 10_000)),
    ];

    private static ImmutableArray<Explanation> Shape =>
    [
        Of("Nothing reads this key. What stands there would be missed without a word.",
            Complaints.UnknownKey("titel", In("data/goals/2-work.yml", "⟦titel⟧: Arbejde\n"), ["area", "title"])),
        Of("A key that is always needed is not there.",
            Complaints.MissingKey("unit", In("data/indicators/share.yml", "⟦title: Andel⟧\n"), "what is counted, for example ‘percent’")),
        Of("What stands behind the key has another shape than it must have: a text, a list, or a group of keys.",
            Complaints.WrongKind("targets", In("data/goals/2-work.yml", "targets: ⟦50⟧\n"), "a text", "a list of targets"),
            Complaints.ExpectedMapping("title", In("data/goals/2-work.yml", "title: ⟦[a, b]⟧\n"), "a list"),
            Complaints.ExpectedSequence("supporting", In("data/goals/2-work.yml", "supporting: ⟦share⟧\n"), "a text"),
            Complaints.ExpectedText("area", In("data/goals/2-work.yml", "area: ⟦[one]⟧\n"), "a list"),
            Complaints.EmptyList("targets", In("data/goals/2-work.yml", "targets: ⟦[]⟧\n"), "target"),
            Complaints.NoTile(In("data/dimensions.yml", "tile: ⟦[2]⟧\n"), 12)),
        Of("Nothing reads this column. Its figures would be missed without a word.",
            Complaints.UnknownColumn("valu", In("data/measurements/share.csv", "period,⟦valu⟧\n"), ["period", "value"])),
        Of("A column that is always needed is not there.",
            Complaints.MissingColumn("value", In("data/measurements/share.csv", "⟦period,valu⟧\n"), ["period", "valu"]),
            Complaints.MissingColumn("value", In("data/measurements/share.csv", "⟦period⟧\n"), ["period"])),
        Of("The id names something that no file defines.",
            Complaints.UnknownReference("indicator", "shares", In("data/goals/2-work.yml", "indicator: ⟦shares⟧\n"), ["share"])),
        Of("An id must mean one thing only, since pages and files are found by it.",
            Complaints.DuplicateId("area", "one", In("data/areas.yml", "- id: one\n- id: ⟦one⟧\n"), Line("data/areas.yml", 1)),
            Complaints.DuplicateNumber("2", In("data/goals/2-work.yml", "⟦title: Arbejde⟧\n"), Line("data/goals/2-school.yml", 1))),
        Of("Two rows say something of the same thing, and nobody knows which is right.",
            Complaints.DuplicateRow(In("data/measurements/share.csv", "period,value\n2014,5\n⟦2014,6⟧\n"), Line("data/measurements/share.csv", 2),
                "period ‘2014’")),
        Of("Ids become parts of addresses and names of files, so they have letters that every machine and every mail program keeps.",
            Complaints.InvalidId("Mål 1", In("data/areas.yml", "- id: ⟦Mål 1⟧\n")),
            Complaints.InvalidId("؟", In("data/areas.yml", "- id: ⟦؟⟧\n"))),
        Of("Two members of a dimension stand in the same place of the schematic map, so one would hide the other.",
            Complaints.TileTaken(In("data/dimensions.yml", "- { id: a, tile: [2, 1] }\n- { id: b, tile: ⟦[2, 1]⟧ }\n"), 2, 1, Line("data/dimensions.yml", 1))),
    ];
}
