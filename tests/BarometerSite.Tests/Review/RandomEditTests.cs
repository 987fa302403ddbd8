using System.Globalization;
using System.Text.RegularExpressions;
using BarometerSite.Review;

namespace BarometerSite.Tests.Review;

/// <summary>A hundred edits as staff make them, twenty in a pull request: each is told under its name, and none that nobody made.</summary>
public sealed partial class RandomEditTests
{
    private const int EditsOfOne = 20;

    private static readonly string[] Plain = ["absence", "choirs", "gardens", "reading", "vote", "volunteers", "language-courses", "without-mentor"];

    /// <summary>Goals whose targets are ranks, areas or persons, of which there are no parts.</summary>
    private static readonly string[] Whole = ["overall", "visits", "districts"];

    /// <summary>What follows from edits and is told too: only of goals that an edit is about.</summary>
    private static readonly FindingKind[] Following = [FindingKind.Flips, FindingKind.Workings, FindingKind.Computed];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    public void Each_edit_is_told_under_its_name_and_none_that_was_not_made(int seed)
    {
        var random = new Random(seed);
        var city = ReviewedCity.Original;
        var expected = new HashSet<string>(StringComparer.Ordinal);
        var touched = new HashSet<string>(StringComparer.Ordinal);
        for (var edits = 0; edits < EditsOfOne;)
        {
            if (Edit(random, city, touched) is not var (edited, told))
                continue;
            city = edited;
            expected.UnionWith(told);
            edits++;
        }

        var review = ReviewedCity.Original.ComparedWith(city);

        Assert.True(review.Notes.IsEmpty, string.Join('\n', review.Findings.Where(finding => finding.Kind == FindingKind.Complaints).Select(one => one.Text)));
        // A line of fewer than two figures is none, and its files are gone.
        var primary = review.Findings
            .Where(finding => !Following.Contains(finding.Kind) && !finding.Subject.StartsWith("file/", StringComparison.Ordinal)).ToList();
        AssertLostCharts(review, expected);
        Assert.Equal(expected.Order(StringComparer.Ordinal), primary.Select(Line).Order(StringComparer.Ordinal));
        var about = primary.SelectMany(finding => finding.Goals).ToHashSet(StringComparer.Ordinal);
        Assert.All(review.Findings.Where(finding => Following.Contains(finding.Kind)), finding => Assert.Contains(finding.Goals, about.Contains));
        Assert.All(review.Findings.Where(finding => finding.Kind == FindingKind.Flips), flip => AssertCause(flip, primary));
    }

    private static void AssertLostCharts(SiteReview review, HashSet<string> expected) => Assert.All(
        review.Findings.Where(finding => finding.Subject.StartsWith("file/", StringComparison.Ordinal)),
        finding => Assert.True(Follows(finding, expected), finding.Text));

    private static bool Follows(Finding chart, HashSet<string> expected) => chart.Subject.Contains('-', StringComparison.Ordinal)
        && expected.Any(line => line.StartsWith("lost-numbers", StringComparison.Ordinal) || line.StartsWith("targets", StringComparison.Ordinal));

    /// <summary>The cause that a flip names is one of the edits about its goal.</summary>
    private static void AssertCause(Finding flip, IReadOnlyCollection<Finding> primary)
    {
        var kinds = primary.Where(finding => finding.Goals.Intersect(flip.Goals).Any()).Select(finding => finding.Kind).ToHashSet();
        (string Words, FindingKind[] Kinds)[] causes =
        [
            ("a new figure", [FindingKind.NewNumbers]),
            ("a revised figure", [FindingKind.Revisions]),
            ("without a new vintage", [FindingKind.SilentCorrections, FindingKind.LostNumbers]),
            ("the target", [FindingKind.Targets]),
        ];
        var named = causes.Where(cause => flip.Text.Contains(cause.Words, StringComparison.Ordinal)).ToList();
        Assert.NotEmpty(named);
        Assert.All(named, cause => Assert.True(cause.Kinds.Any(kinds.Contains), flip.Text));
    }

    private static (ReviewedCity, string[])? Edit(Random random, ReviewedCity city, HashSet<string> touched) => random.Next(8) switch
    {
        0 => Row(random, city, touched, (row, value) => [row.Replace($",{value}", $",{Other(value, random)}", StringComparison.Ordinal)], "silent-corrections"),
        1 => Row(
            random, city, touched, (row, value) => [row, Later(row.Replace($",{value}", $",{Other(value, random)}", StringComparison.Ordinal))], "revisions"),
        2 => Row(random, city, touched, (_, _) => [], "lost-numbers"),
        3 => NewRow(random, city, touched),
        4 => Statement(random, city, touched),
        5 => Target(random, city, touched),
        6 => Slug(random, city, touched),
        7 => Template(random, city, touched),
        _ => throw new InvalidOperationException(),
    };

    private static (ReviewedCity, string[])? Row(
        Random random, ReviewedCity city, HashSet<string> touched, Func<string, string, string[]> change, string told)
    {
        var id = Plain[random.Next(Plain.Length)];
        var rows = city[Path(id)].TrimEnd('\n').Split('\n');
        var at = random.Next(1, rows.Length);
        var cells = rows[at].Split(',');
        if (!touched.Add($"{id}/{cells[0]}") || rows.Length < 3)
            return null;
        string[] all = [.. rows[..at], .. change(rows[at], cells[1]), .. rows[(at + 1)..]];
        return (city.With(Path(id), string.Join('\n', all) + "\n"), [$"{told} figure/{id}/{cells[0]}"]);
    }

    private static (ReviewedCity, string[])? NewRow(Random random, ReviewedCity city, HashSet<string> touched)
    {
        var id = Plain[random.Next(Plain.Length)];
        var rows = city[Path(id)].TrimEnd('\n').Split('\n');
        var cells = rows[1].Split(',');
        var year = random.Next(2001, 2008).ToString(CultureInfo.InvariantCulture);
        if (!touched.Add($"{id}/{year}"))
            return null;
        var row = string.Join(',', [year, .. cells[1..^1], $"{year}-12-01"]);
        return (city.With(Path(id), string.Join('\n', [rows[0], row, .. rows[1..]]) + "\n"), [$"new-numbers figure/{id}/{year}"]);
    }

    private static (ReviewedCity, string[])? Statement(Random random, ReviewedCity city, HashSet<string> touched)
    {
        var (path, id) = Goal(random, city);
        return touched.Add(id + "/statement") && city[path].Contains("statement: { da: ", StringComparison.Ordinal)
            ? (city.Replacing(path, "statement: { da: ", $"statement: {{ da: {Word(random)} "),
                [$"texts goal/{id}#statement", $"stale-translations goal/{id}#statement/en"])
            : null;
    }

    private static (ReviewedCity, string[])? Target(Random random, ReviewedCity city, HashSet<string> touched)
    {
        var (path, id) = Goal(random, city);
        var values = TargetValue().Matches(city[path]);
        if (values.Count != 1 || Whole.Contains(id) || city[path].Contains("milestones", StringComparison.Ordinal) || !touched.Add(id + "/target"))
            return null;
        return (city.Replacing(path, values[0].Value, values[0].Value + (values[0].Value.Contains('.', StringComparison.Ordinal) ? "1" : ".1")),
            [$"targets goal/{id}"]);
    }

    private static (ReviewedCity, string[])? Slug(Random random, ReviewedCity city, HashSet<string> touched)
    {
        var (path, id) = Goal(random, city);
        return touched.Add(id + "/slug")
            ? (city.Replacing(path, "slug: { da: ", $"slug: {{ da: {Word(random)}-"), [$"lost-pages page/da/goal/{id}"])
            : null;
    }

    private static (ReviewedCity, string[])? Template(Random random, ReviewedCity city, HashSet<string> touched)
    {
        string[] kinds = ["goal", "area", "indicator", "committee", "needs", "method"];
        var kind = kinds[random.Next(kinds.Length)];
        var path = $"templates/pages/{kind}.html";
        return touched.Add(path) ? (city.With(path, city[path] + $"<p>{Word(random)}</p>\n"), [$"looks looks/{kind}-page"]) : null;
    }

    private static (string Path, string Id) Goal(Random random, ReviewedCity city)
    {
        var goals = city.Texts.Keys.Where(path => path.StartsWith("data/goals/", StringComparison.Ordinal)).ToList();
        var path = goals[random.Next(goals.Count)];
        return (path, path[(path.IndexOf('-', StringComparison.Ordinal) + 1)..^".yml".Length]);
    }

    private static string Path(string indicator) => $"data/measurements/{indicator}.csv";

    private static string Line(Finding finding) => $"{FindingKinds.Codes.Of(finding.Kind)} {finding.Subject}";

    private static string Word(Random random) => string.Concat(Enumerable.Range(0, 6).Select(_ => (char)('a' + random.Next(26))));

    private static string Other(string value, Random random) =>
        (decimal.Parse(value, CultureInfo.InvariantCulture) + (random.Next(1, 40) / 10m)).ToString(CultureInfo.InvariantCulture);

    private static string Later(string row) => row[..(row.LastIndexOf(',') + 1)] + "2014-06-01";

    [GeneratedRegex(@"^    value: \d+(\.\d+)?", RegexOptions.Multiline)]
    private static partial Regex TargetValue();
}
