using BarometerSite.Assessment;
using BarometerSite.Editions.Files;
using BarometerSite.Editions.Verifying;
using BarometerSite.Model;
using BarometerSite.Problems;

namespace BarometerSite.Tests.Editions;

/// <summary>
/// A file of each form that was ever published stays readable, and says what it said. The files are kept in Forms, of an invented city; none of them is
/// ever made anew.
/// </summary>
public sealed class KeptFormTests
{
    private static readonly byte[] First = File.ReadAllBytes(
        Path.Combine(Repository.Root, "tests", "BarometerSite.Tests", "Editions", "Forms", "form-1.json"));

    [Fact]
    public void A_file_of_the_first_form_is_as_it_was_published()
    {
        var diagnostics = new DiagnosticBag();

        var archive = ArchiveReader.Open([("data/editions/2014-1.json", First)], DateOnly.MaxValue, DateOnly.MaxValue, diagnostics);

        Assert.Empty(diagnostics.InOrder());
        var header = Assert.Single(archive.Editions).Header;
        Assert.Equal("108469c3eaf74b2f6d68c5bc1ac23b6621d118b499776bbce4f48e780a44777f", header.Digest);
        Assert.Equal(("2014-1", new DateOnly(2014, 6, 30), "0.1.0", "1.1"), (header.Id.ToString(), header.Published, header.Generator, header.Method));
        Assert.True(EditionFile.IsCanonical(First));
    }

    [Fact]
    public void What_it_states_is_read()
    {
        var edition = EditionFile.Read(First);

        Assert.Equal("Eksempel: Eksempelbys barometer", edition.Barometer.Site.Title.In(Languages.Danish));
        Assert.Equal((41, 225), (edition.Barometer.Indicators.Length, edition.Barometer.Indicators.Sum(indicator => indicator.Measurements.Length)));
        Assert.Equal(
            [
                "overall cannot-tell", "pupils cannot-tell", "weakest on-track", "education on-track", "absence wrong-way", "reading unchanged",
                "unemployment too-slow", "workforce not-reached", "apprentices cannot-tell", "business cannot-tell", "courses cannot-tell",
                "inclusion reached", "friends cannot-tell", "volunteers reached", "vote cannot-tell", "belonging cannot-tell", "districts on-track",
                "safety on-track", "services not-reached", "visits cannot-tell", "mentors cannot-tell", "gardens cannot-tell", "choirs cannot-tell",
            ],
            edition.Goals.Select(goal => $"{goal.Goal.Id} {Codes.Verdicts.Of(goal.Verdict.Kind)}"));
    }

    /// <summary>Whoever changes the rules gives them a new version, and then says here what that changed.</summary>
    [Fact]
    public void By_the_rules_of_its_version_it_comes_out_the_same()
    {
        Assert.Equal("1.1", Receipt.Version);

        var reckoning = Reckoning.Of(EditionFile.Read(First));

        Assert.Empty(reckoning.Recomputed);
        Assert.Equal(23, reckoning.Goals.Count(goal => goal is { HasSameVerdict: true, HasSameWorking: true }));
    }
}
