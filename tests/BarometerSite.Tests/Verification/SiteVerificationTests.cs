using System.Text;
using BarometerSite.Assessment;
using BarometerSite.Model;
using BarometerSite.Problems;

namespace BarometerSite.Tests.Verification;

/// <summary>What we show is what we published, or it is told.</summary>
public sealed class SiteVerificationTests
{
    private const string Below = "udgaver/2030-1/";

    [Fact]
    public void Editions_that_are_as_they_were_published_hold_and_much_is_looked_at()
    {
        var (editions, problems) = VerifiedCity.Verify(VerifiedCity.Untouched());

        Assert.Empty(problems);
        Assert.Equal(["2030-1", "2030-2"], editions[^2..].Select(edition => edition.Edition.Id.ToString()));
        Assert.All(editions, edition => Assert.InRange(edition.Shown!.Facts, 2_000, int.MaxValue));
        Assert.All(
            editions.SelectMany(edition => edition.Reckoning.Goals), goal => Assert.True(goal is { HasSameVerdict: true, HasSameWorking: true }, goal.Id));
    }

    [Fact]
    public void Only_the_edition_that_is_asked_for_is_looked_at()
    {
        Assert.Equal("2030-2", Assert.Single(VerifiedCity.Verify(VerifiedCity.Untouched(), VerifiedCity.Second).Editions).Edition.Id.ToString());

        var problem = Assert.Single(VerifiedCity.Verify(VerifiedCity.Untouched(), new EditionId(2031, 1)).Problems);
        Assert.Equal("edition-unknown", problem.Code);
    }

    /// <summary>Under an older version of the method the goal was published as not reached.</summary>
    [Fact]
    public void A_verdict_of_an_older_method_stays_as_it_was_published_and_is_told_without_failing()
    {
        var older = VerifiedCity.Changed(VerifiedCity.Editions[1], text => NotReached(text).Replace(
            $"\"version\":\"{Receipt.Version}\"", "\"version\":\"0.9\"", StringComparison.Ordinal));

        var (editions, problems) = VerifiedCity.Verify(VerifiedCity.Sources((VerifiedCity.First, First), (VerifiedCity.Second, older)));

        Assert.All(problems, problem => Assert.Equal(("edition-of-other-method", Severity.Warning), (problem.Code, problem.Severity)));
        Assert.Contains(problems, problem => problem.Message.StartsWith(
            "The verdict of ‘inclusion’: the edition says ‘not-reached’, and its own figures come to ‘reached’.", StringComparison.Ordinal));
        // The page shows what was published.
        Assert.Empty(editions[^1].Shown!.Differences);
        Assert.IsType<Verdict.NotReached>(editions[^1].Edition.Read().Goals.Single(goal => goal.Goal.Id == "inclusion").Verdict);
    }

    [Fact]
    public void A_verdict_that_does_not_follow_from_the_editions_own_figures_is_an_error()
    {
        var changed = VerifiedCity.Changed(VerifiedCity.Editions[1], NotReached);

        var (_, problems) = VerifiedCity.Verify(VerifiedCity.Sources((VerifiedCity.First, First), (VerifiedCity.Second, changed)));

        Assert.All(problems, problem => Assert.Equal(("edition-reckoned-otherwise", Severity.Error), (problem.Code, problem.Severity)));
    }

    [Fact]
    public void A_figure_that_does_not_follow_from_its_parts_is_an_error()
    {
        var changed = VerifiedCity.Changed(VerifiedCity.Editions[1], text => text.Replace("92.9245", "92.9246", StringComparison.Ordinal));

        var (_, problems) = VerifiedCity.Verify(VerifiedCity.Sources((VerifiedCity.First, First), (VerifiedCity.Second, changed)));

        Assert.Contains(problems, problem => problem.Code == "edition-reckoned-otherwise"
            && problem.Message.StartsWith("The figures of ‘inclusion’", StringComparison.Ordinal));
    }

    [Fact]
    public void One_edition_that_was_changed_keeps_nobody_from_looking_at_those_before_it()
    {
        var changed = VerifiedCity.Editions[1].File.ToArray();
        changed[^100] ^= 1;

        var (editions, problems) = VerifiedCity.Verify(VerifiedCity.Sources((VerifiedCity.First, First), (VerifiedCity.Second, changed)));

        Assert.Equal("edition-changed", Assert.Single(problems).Code);
        Assert.Equal("2030-1", editions[^1].Edition.Id.ToString());
        Assert.Empty(editions[^1].Shown!.Differences);
    }

    [Fact]
    public void A_site_that_cannot_be_made_is_told_and_the_editions_are_reckoned_all_the_same()
    {
        var sources = VerifiedCity.Untouched().Where(file => file.Path != "data/areas.yml").ToList();

        var (editions, problems) = VerifiedCity.Verify(sources);

        Assert.NotEmpty(problems);
        Assert.All(editions, edition => Assert.Null(edition.Shown));
        Assert.Equal("2030-2", editions[^1].Edition.Id.ToString());
    }

    [Theory]
    [InlineData("maal/inklusion/index.html", "verdict-sentence verdict-reached", "verdict-sentence verdict-on-track")]
    [InlineData("maal/inklusion/index.html", ">Nået.<", ">På vej.<")]
    [InlineData("maal/inklusion/index.html", "fact-figure\">92,9", "fact-figure\">92,8")]
    [InlineData("maal/inklusion/index.html", "<td class=\"number\">92,9245", "<td class=\"number\">92,9246")]
    [InlineData("en/goals/inclusion/index.html", ">Reached.<", ">On track.<")]
    [InlineData("indikatorer/inclusion/index.html", "<td>92,9", "<td>92,8")]
    [InlineData("indikatorer/inclusion/index.html", "<th scope=\"row\">2013", "<th scope=\"row\">2012")]
    [InlineData("data/goals/11-inclusion.json", "\"id\": \"reached\"", "\"id\": \"not-reached\"")]
    [InlineData("data/goals/11-inclusion.json", "\"number\": 11", "\"number\": 11, \"more\": 1")]
    [InlineData("data/inclusion.json", "\"value\":92.9245", "\"value\":92.9246")]
    [InlineData("data/inclusion.json", "\"unit\"", "\"units\"")]
    [InlineData("data/inclusion.csv", "92.9245", "92.8245")]
    [InlineData("data/inclusion.csv", "92.9245", "")]
    public void One_number_or_word_that_a_built_site_shows_otherwise_is_found(string path, string text, string other)
    {
        var page = Encoding.UTF8.GetString(VerifiedCity.Built[Below + path]);
        Assert.Contains(text, page, StringComparison.Ordinal);

        var (_, problems) = VerifiedCity.Verify(VerifiedCity.Untouched(), VerifiedCity.First, Built(path, page.Replace(text, other, StringComparison.Ordinal)));

        var problem = Assert.Single(problems);
        Assert.Equal("edition-shown-otherwise", problem.Code);
        Assert.StartsWith(Below + path, problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_that_a_built_site_lacks_is_found()
    {
        Assert.Empty(VerifiedCity.Verify(VerifiedCity.Untouched(), VerifiedCity.First, Built(".", "")).Problems);

        var problem = Assert.Single(VerifiedCity.Verify(VerifiedCity.Untouched(), VerifiedCity.First, Built("maal/inklusion/index.html", null)).Problems);
        Assert.Equal(("edition-not-shown", $"The site lacks a file of this edition: {Below}maal/inklusion/index.html."),
            (problem.Code, problem.Message));
    }

    private static byte[] First => VerifiedCity.Editions[0].File.ToArray();

    private static Func<string, ReadOnlyMemory<byte>?> Built(string changed, string? text) => path =>
        (path == Below + changed ? text is null ? null : Encoding.UTF8.GetBytes(text) : VerifiedCity.Built.GetValueOrDefault(path)) is { } bytes
            ? bytes
            : default(ReadOnlyMemory<byte>?);

    /// <summary>The goal ‘inclusion’, which is reached.</summary>
    private static string NotReached(string text)
    {
        var goal = text.IndexOf("\"id\":\"inclusion\",\"indication\"", StringComparison.Ordinal);
        Assert.NotEqual(-1, goal);
        var end = text.IndexOf("{\"area\":", goal, StringComparison.Ordinal);
        const string Reached = "\"verdict\":{\"id\":\"reached\"";
        return text[..goal]
            + text[goal..end].Replace(Reached, Reached.Replace("reached", "not-reached", StringComparison.Ordinal), StringComparison.Ordinal) + text[end..];
    }
}
