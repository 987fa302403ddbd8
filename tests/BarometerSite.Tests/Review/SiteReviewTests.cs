using System.Text;
using System.Text.Json;
using BarometerSite.Editions;
using BarometerSite.Model;
using BarometerSite.Problems;
using BarometerSite.Review;
using BarometerSite.Review.Formats;
using BarometerSite.Tests.ExampleCity;

namespace BarometerSite.Tests.Review;

/// <summary>What a reviewer is told, and what not.</summary>
public sealed class SiteReviewTests
{
    private const string Absence = "data/measurements/absence.csv";

    private static ReviewedCity City => ReviewedCity.Original;

    [Theory]
    [InlineData("text")]
    [InlineData("markdown")]
    [InlineData("json")]
    [InlineData("html")]
    public void Of_the_same_sources_twice_there_is_nothing_to_tell(string format)
    {
        var review = City.ComparedWith(City);

        var written = Write(review, format);

        Assert.Empty(review.Findings);
        Assert.Equal(0, review.Pages!.Changed);
        if (format == "json")
            Assert.Equal(0, JsonDocument.Parse(written).RootElement.GetProperty("findings").GetArrayLength());
        else
            Assert.Contains("Nothing that readers see differs.", written, StringComparison.Ordinal);
    }

    [Fact]
    public void Spaces_comments_and_the_order_of_keys_and_rows_are_nothing_that_readers_see()
    {
        var goal = City["data/goals/2-weakest.yml"].Split('\n');
        var rows = City[Absence].TrimEnd().Split('\n');
        var later = City
            .With("data/goals/2-weakest.yml", "# A comment.\n\n" + string.Join('\n', [.. goal[1..3], goal[0], .. goal[3..]]))
            .With(Absence, string.Join("\r\n", [rows[0], .. rows[1..].Reverse()]) + "\r\n")
            .With("content/da/index.md", City["content/da/index.md"].TrimEnd().Replace(". ", ".\n", StringComparison.Ordinal) + "\n\n\n");

        Assert.NotEqual(City["content/da/index.md"].TrimEnd(), later["content/da/index.md"].TrimEnd());
        Assert.Empty(later.Told);
    }

    [Fact]
    public void Told_the_other_way_round_the_same_subjects_have_before_and_after_exchanged()
    {
        var later = City.Replacing(Absence, "2013,6.8", "2013,5.8")
            .Replacing("data/goals/4-absence.yml", "value: ", "value: 1")
            .Replacing("data/goals/2-weakest.yml", "da: De svageste elever med", "da: Alle elever med")
            .Replacing("data/goals/5-reading.yml", "slug: { da: ", "slug: { da: ny-")
            .With("templates/pages/goal.html", City["templates/pages/goal.html"] + "<p>x</p>\n");

        var (there, back) = (City.ComparedWith(later), later.ComparedWith(City));

        Assert.NotEmpty(there.Findings);
        Assert.Equal(Subjects(there), Subjects(back));
        foreach (var finding in there.Findings.Where(finding => finding is { Before: not null, After: not null } && finding.Kind != FindingKind.Looks))
            Assert.Contains(back.Findings, other => (other.Kind, other.Before, other.After) == (finding.Kind, finding.After, finding.Before));
        Assert.Equal(there.Goals.Select(goal => (goal.Before, goal.After)), back.Goals.Select(goal => (goal.After, goal.Before)));
    }

    [Fact]
    public void A_verdict_that_flips_is_told_first_with_what_did_it()
    {
        var review = City.ComparedWith(City.Replacing(Absence, "2013,6.8,2014-03-01\n", "2013,6.8,2014-03-01\n2013,1.5,2014-05-01\n"));

        var flip = review.Findings[0];
        Assert.Equal((FindingKind.Flips, "goal/absence"), (flip.Kind, flip.Subject));
        Assert.Contains("What did it: a revised figure (2013: ", flip.Text, StringComparison.Ordinal);
        Assert.Contains("→", flip.Text, StringComparison.Ordinal);
        Assert.Contains(review.Findings, finding => finding is { Kind: FindingKind.Revisions, Subject: "figure/absence/2013" });
    }

    [Fact]
    public void The_size_of_a_change_is_told_beside_what_the_series_does()
    {
        var review = City.ComparedWith(City.Replacing(Absence, "2012,6.3", "2012,6.7"));

        var change = Assert.Single(review.Findings, finding => finding.Kind == FindingKind.SilentCorrections);
        Assert.Contains("up 0.4 percentage points; the other figures of the series lie between 6.0 and 6.8, and the change is 50% of that spread", change.Text,
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_that_moved_and_one_that_is_gone_leave_addresses_that_lead_nowhere()
    {
        var told = City.Replacing("data/goals/5-reading.yml", "slug: { da: ", "slug: { da: ny-").Without("data/goals/22-choirs.yml").Told.ToList();

        Assert.Contains("lost-pages page/da/goal/reading", told);
        Assert.Contains("lost-pages page/en/goal/choirs", told);
        Assert.Contains("withdrawn goal/choirs", told);
        Assert.DoesNotContain(told, line => line.StartsWith("lost-pages file/maal/", StringComparison.Ordinal));
    }

    [Fact]
    public void A_heading_that_others_may_link_to_is_missed()
    {
        var text = City["content/da/pages/method.md"] + "\n## Et sted at linke til\n\nOrd.\n";
        var review = City.With("content/da/pages/method.md", text).ComparedWith(City);

        Assert.Contains("lost-pages text/da/page/method#et-sted-at-linke-til", ReviewedCity.Lines(review));
    }

    [Fact]
    public void A_change_of_templates_is_told_by_kind_of_page_with_an_example_and_no_fact_is()
    {
        var review = City.ComparedWith(City.With("templates/pages/indicator.html", City["templates/pages/indicator.html"] + "<p class=\"new\">Ny</p>\n"));

        var looks = Assert.Single(review.Findings);
        Assert.Equal("looks/indicator-page", looks.Subject);
        Assert.Contains("Ny", looks.After, StringComparison.Ordinal);
        Assert.Equal(0, review.Pages!.ByFacts);
        Assert.Equal(looks.Size, review.Pages.Changed);
    }

    [Fact]
    public void Pages_that_differ_by_looks_and_by_facts_are_counted_as_both()
    {
        var review = City.ComparedWith(City
            .With("templates/layout.html", City["templates/layout.html"].Replace("</body>", "<p>x</p></body>", StringComparison.Ordinal))
            .Replacing(Absence, "2012,6.3", "2012,6.7"));

        Assert.Equal(review.Pages!.After, review.Pages.Changed);
        Assert.InRange(review.Pages.ByFacts!.Value, 1, review.Pages.Changed / 2);
        Assert.Contains(review.Findings, finding => finding is { Kind: FindingKind.Looks, Subject: "looks/goal-page" });
        Assert.Single(review.Findings, finding => finding.Kind == FindingKind.SilentCorrections);
    }

    [Fact]
    public void The_page_for_reviewers_tells_of_every_kind() => Assert.All(
        FindingKinds.Codes.Words,
        word => Assert.Contains($"`{word}`", File.ReadAllText(Path.Combine(Shell.Barometer.Repository, "README.md")), StringComparison.Ordinal));

    [Fact]
    public void A_style_changes_one_file_and_no_page()
    {
        var review = City.ComparedWith(City.With("templates/styles/10-tokens.css", City["templates/styles/10-tokens.css"] + "\np { margin: 1px; }\n"));

        Assert.Equal(["looks looks/.css-file"], ReviewedCity.Lines(review));
        Assert.Equal(0, review.Pages!.Changed);
    }

    [Fact]
    public void A_figure_that_is_corrected_in_the_open_is_no_silent_correction()
    {
        var review = City.ComparedWith(City.Replacing(Absence, "2012,6.3", "2012,6.7").With("data/corrections.yml", """
            - id: absence-2012
              kind: figure
              since: 2013-1
              indicator: absence
              period: 2012
              was: 6.3
              is: 6.7
              why: { da: Tallet var skrevet forkert af., en: The figure was copied wrongly. }
              decided: { by: { da: ingen, en: nobody }, date: 2014-06-01 }

            """));

        Assert.DoesNotContain(review.Findings, finding => finding.Kind == FindingKind.SilentCorrections);
        var corrected = Assert.Single(review.Findings, finding => finding.Kind == FindingKind.Corrections);
        Assert.Contains("Corrected from 6.3% to 6.7%", corrected.Text, StringComparison.Ordinal);
        Assert.EndsWith("Why: Tallet var skrevet forkert af.", corrected.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_Danish_text_that_changed_leaves_its_translation_behind()
    {
        var told = City.With("content/da/index.md", City["content/da/index.md"] + "\nEn ny sætning.\n").Told;

        Assert.Equal(["texts text/da/front/index#body", "stale-translations text/en/front/index"], told);
    }

    [Fact]
    public void Sources_that_do_not_hold_together_are_compared_as_far_as_it_goes()
    {
        var review = City.ComparedWith(City.Replacing("data/goals/5-reading.yml", "area: ", "aera: "));

        Assert.Contains("‘branch’ has 2 errors in its sources", Assert.Single(review.Notes), StringComparison.Ordinal);
        Assert.Contains(review.Findings, finding => finding.Kind == FindingKind.Complaints && finding.Text.Contains("unknown-key", StringComparison.Ordinal));
        Assert.Contains("sources source/data/goals/5-reading.yml", ReviewedCity.Lines(review));
        Assert.Null(review.Pages);
    }

    [Fact]
    public void Published_editions_are_compared_where_both_sides_know_theirs()
    {
        const string Path = "data/editions/2014-1.json";
        var published = City.With(Path, Encoding.UTF8.GetString(Freeze()));

        Assert.Contains("editions edition/2014-1", ReviewedCity.Lines(City.ComparedWith(published)));
        Assert.Contains(ReviewedCity.Lines(City.ComparedWith(published)), line => line.StartsWith("added edition/", StringComparison.Ordinal));
        Assert.Contains(ReviewedCity.Lines(published.ComparedWith(City)), line => line.StartsWith("lost-pages edition/", StringComparison.Ordinal));
        var figure = Assert.Single(
            published.ComparedWith(published.Replacing(Absence, "2012,6.3", "2012,6.7")).Findings, finding => finding.Kind == FindingKind.SilentCorrections);
        Assert.Contains("The published edition 2014-1 says it", figure.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(
            published.ComparedWith(published.Replacing("data/goals/5-reading.yml", "area: ", "aera: ")).Findings,
            finding => finding.Kind is FindingKind.Editions or FindingKind.LostPages);
    }

    private static byte[] Freeze()
    {
        var site = Eksempelby.Load();
        return new Freezer(site.Archive, Eksempelby.Today, "test").Freeze(site.Edition, new EditionId(2014, 1), new DiagnosticBag())!.File.ToArray();
    }

    [Fact]
    public void Facts_are_compared_though_a_template_cannot_be_read()
    {
        var review = City.ComparedWith(City.Replacing(Absence, "2013,6.8", "2013,5.8").With("templates/pages/goal.html", "{{ if"));

        Assert.Contains("silent-corrections figure/absence/2013", ReviewedCity.Lines(review));
        Assert.Contains("pages are not", Assert.Single(review.Notes), StringComparison.Ordinal);
    }

    [Fact]
    public void Templates_that_the_earlier_facts_cannot_wear_are_told_and_what_cannot_be_known_is_not()
    {
        const string Goal = "templates/pages/goal.html";
        var title = City["data/goals/22-choirs.yml"].Split("title: { da: ")[1].Split(',')[0];
        var later = City.Without("data/goals/22-choirs.yml")
            .With(Goal, City[Goal] + $"{{{{ if page.title | string.contains \"{title}\" }}}}{{{{ page.nothing }}}}{{{{ end }}}}\n");

        var review = City.ComparedWith(later);

        Assert.Contains("cannot be shown by the templates of ‘branch’", Assert.Single(review.Notes), StringComparison.Ordinal);
        Assert.Null(review.Pages!.ByFacts);
        Assert.Contains("withdrawn goal/choirs", ReviewedCity.Lines(review));
    }

    [Fact]
    public void A_complaint_that_moved_to_another_line_is_none_that_came()
    {
        const string Path = "data/goals/5-reading.yml";
        var broken = City.With(Path, City[Path] + "unheard: 1\n");

        Assert.DoesNotContain(
            broken.ComparedWith(broken.With(Path, "# x\n" + broken[Path])).Findings, finding => finding.Kind is FindingKind.Complaints or FindingKind.Mended);
        Assert.Contains(ReviewedCity.Lines(broken.ComparedWith(City)), line => line.StartsWith("mended complaint/unknown-key", StringComparison.Ordinal));
    }

    private static string[] Subjects(SiteReview review) => [.. review.Findings.Select(finding => finding.Subject).Order(StringComparer.Ordinal)];

    private static string Write(SiteReview review, string format) =>
        Encoding.UTF8.GetString(ReviewFormats.Write(review, ReviewFormats.Codes.ByWord[format], new BuiltAt(null, null)).Span);
}
