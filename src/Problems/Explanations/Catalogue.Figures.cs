namespace BarometerSite.Problems.Explanations;

internal static partial class Catalogue
{
    private static ImmutableArray<Explanation> Computed =>
    [
        Of("A figure that follows from others cannot follow from itself.",
            Complaints.ComputedCycle(In("data/indicators/gap.yml", "of: { indicator: ⟦gap⟧ }\n"), ["gap"]),
            Complaints.ComputedCycle(In("data/indicators/gap.yml", "of: { indicator: ⟦index⟧ }\n"), ["gap", "index"])),
        Of("The rule does not fit the units of its parts, or another unit would come out.",
            Complaints.ComputedUnit(In("data/indicators/gap.yml", "of: { indicator: ⟦rank⟧ }\n"), "‘rank’ is a rank, and ranks have no difference.",
                "Name an indicator that is measured on a scale.")),
        Of("The parts are not broken down in the way that the rule needs.",
            Complaints.ComputedDimension(In("data/indicators/gap.yml", "dimensions: [⟦district⟧]\n"), "‘employment’ has no dimension ‘district’.",
                "Take it out here, or give it to the part.")),
        Of("A figure is either measured or computed. With both, two numbers would claim to be the same.",
            Complaints.ComputedAndMeasured(In("data/measurements/gap.csv", "⟦period,value⟧\n"), "data/indicators/gap.yml"),
            Complaints.ComputedWithSource(In("data/indicators/gap.yml", "⟦source: report⟧\n"))),
        Of("The rule has more parts than anybody could follow, or that can be reckoned with.",
            Complaints.ComputedTooDeep(In("data/indicators/gap.yml", "⟦computed:⟧\n"), 8),
            Complaints.ComputedTooLarge(In("data/indicators/gap.yml", "⟦computed:⟧\n"), 200_000),
            Complaints.ComputedOverflow(In("data/indicators/gap.yml", "⟦computed:⟧\n"), "2014")),
        Of("An index puts each value on a scale from worst to best, and this one lies outside of it.",
            Complaints.ValueOutsideScale(In("data/measurements/answers.csv", "period,value\n2014,⟦6⟧\n"), 6.0m, "2014", "inclusion", 1m, 5m)),
        Of("Shares of one whole must be 100 percent together; else one is wrong or missing, and a distance between two such distributions would be too.",
            Complaints.SharesDoNotAddUp(In("data/measurements/staff.csv", "⟦2014⟧,danish,80\n2014,other,17\n"), "staff", "2014", 97.0m),
            Complaints.ShareLacksCounterpart(In("data/measurements/staff.csv", "⟦2014⟧,danish,80\n"), "2014", "staff, danish", "city, danish")),
    ];

    private static ImmutableArray<Explanation> Disclosure =>
    [
        Of("A figure about few people is hidden, and can be worked out from what is shown. To hide it alone protects nobody.",
            Complaints.SuppressedCanBeReckoned(In("data/measurements/users.csv", "2014,all,23\n2014,young,20\n⟦2014,old,3⟧\n"),
                "period ‘2014’ and group ‘old’", "because it is below ‘smallest-count’",
                [Line("data/measurements/users.csv", 1), Line("data/measurements/users.csv", 2)]),
            Complaints.SuppressedHasOneValue(In("data/measurements/users.csv", "⟦2014,old,3⟧\n"), "period ‘2014’ and group ‘old’", "by the code c",
                [Line("data/measurements/users.csv", 1)]),
            Complaints.SuppressedIsShownElsewhere(In("data/measurements/users.csv", "⟦2014,old,3⟧\n"), "period ‘2014’ and group ‘old’", "by the code c",
                [Line("data/measurements/users.csv", 2)]),
            Complaints.SuppressedWasPublished(In("data/measurements/users.csv", "⟦2014,old,3⟧\n"), "period ‘2014’ and group ‘old’", "by the code c",
                ["‘users’, 2014, young"], [Line("data/measurements/users.csv", 1)])),
        Of("A total is not what its parts make together, so one of them is wrong, or is no part of it.",
            Complaints.TotalDoesNotAddUp(In("data/measurements/users.csv", "⟦2014,30⟧\n"), "period ‘2014’", "30", "28",
                [Line("data/measurements/boys.csv", 2), Line("data/measurements/girls.csv", 2)])),
        Of("So many figures are hidden that nobody can say what may be worked out from the rest.", Complaints.TablesTooLarge()),
    ];

    private static ImmutableArray<Explanation> Charts =>
    [
        Of("More lines than a reader can tell apart say nothing, so the chart is left out. The figures stand in a table all the same.",
            Complaints.ChartTooManyLines(In("data/indicators/icc.yml", "⟦title: Byer⟧\n"), "icc", "city", 5, 3)),
        Of("Somebody described the chart in words, and there are newer figures since. Sentences made of the figures stand there until the words are read anew.",
            Complaints.ChartTextStale(In("data/indicators/share.yml", "chart-text: { for: ⟦2013⟧ }\n"), "2013", "2014")),
        Of("Two colours of charts look alike, to everybody or to those who see fewer colours.",
            Complaints.ChartColoursTooClose(
                In("templates/styles/10-tokens.css", "--mark-2: ⟦#b33⟧;\n"), "--mark-1", "--mark-2", "light", "protanopia", 0.05, 0.1)),
        Of("A colour of charts can hardly be seen on its paper.",
            Complaints.ChartColourTooFaint(In("templates/styles/10-tokens.css", "--mark-2: ⟦#dd9⟧;\n"), "--mark-2", "light", "usual vision", 1.4, 3)),
    ];
}
