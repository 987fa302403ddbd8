using System.Text;
using BarometerSite.Editions;
using BarometerSite.Editions.Files;
using BarometerSite.Editions.Reading;
using BarometerSite.Model;
using BarometerSite.Problems;
using BarometerSite.Tests.ExampleCity;

namespace BarometerSite.Tests.Editions;

/// <summary>What editions state alike is read once, and each of them is what it is when it is read alone.</summary>
public sealed class SharedPartsTests
{
    private static readonly Edition Working = Eksempelby.Instance.Edition;

    private static readonly byte[] File = Freeze();

    [Fact]
    public void Editions_that_are_read_together_are_what_they_are_alone()
    {
        var archive = PublishedCity.Instance.Loaded.Archive;
        var shared = new SharedParts();

        Assert.All(archive.Editions, edition => Assert.Equal(edition.Read(), edition.Read(shared)));
    }

    [Fact]
    public void What_two_state_alike_is_one_object()
    {
        var shared = new SharedParts();
        var one = EditionFile.Read(File, shared).Barometer;
        var read = shared.BytesRead;
        var other = EditionFile.Read(File.ToArray(), shared).Barometer;

        Assert.All(one.Articles.Zip(other.Articles), pair => Assert.Same(pair.First, pair.Second));
        Assert.All(
            one.Indicators.Zip(other.Indicators).Where(pair => pair.First.Computation is null), pair => Assert.Same(pair.First, pair.Second));
        Assert.InRange(shared.BytesRead, read + 1, (2 * read) - 1);
    }

    /// <summary>An indicator names sources, dimensions and other indicators by their ids; what they say stands elsewhere in the file.</summary>
    [Theory]
    [InlineData("\"publisher\":\"", "\"publisher\":\"Ny ")]
    [InlineData("\"members\":[{\"id\":\"", "\"members\":[{\"id\":\"new\",\"tile\":null,\"title\":{\"da\":\"Ny\",\"en\":\"New\"}},{\"id\":\"")]
    [InlineData("\"short\":{\"da\":\"", "\"short\":{\"da\":\"Ny ")]
    public void What_is_only_named_alike_is_read_anew(string found, string changed)
    {
        var text = Encoding.UTF8.GetString(File);
        Assert.Contains(found, text, StringComparison.Ordinal);
        var other = Encoding.UTF8.GetBytes(text.Replace(found, changed, StringComparison.Ordinal));
        var shared = new SharedParts();

        var before = EditionFile.Read(File, shared);
        var after = EditionFile.Read(other, shared);

        Assert.NotEqual(before, after);
        Assert.Equal(EditionFile.Read(other), after);
    }

    [Fact]
    public void What_cannot_be_read_is_told_with_its_place_in_the_file()
    {
        var damaged = Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(File).Replace("\"counts_people\":false", "\"counts_people\":0", StringComparison.Ordinal));

        var exception = Assert.Throws<EditionFormatException>(() => EditionFile.Read(damaged));

        Assert.Contains("$.edition.indicators[0]", exception.Message, StringComparison.Ordinal);
    }

    private static byte[] Freeze() => new Freezer(EditionArchive.Empty, Eksempelby.Today, "test")
        .Freeze(Working, new EditionId(2014, 1), new DiagnosticBag())!.File.ToArray();
}
