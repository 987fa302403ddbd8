using System.Buffers;
using System.Text;
using System.Text.Json.Nodes;
using BarometerSite.Editions;
using BarometerSite.Editions.Reading;
using BarometerSite.Editions.Writing;
using BarometerSite.Problems;
using BarometerSite.Tests.ExampleCity;
using BarometerSite.Tests.RealSite;
using BarometerSite.Tests.Rendering;

namespace BarometerSite.Tests.Editions;

/// <summary>What an edition's file holds is all that the site is made of.</summary>
public sealed class RoundTripTests
{
    public static TheoryData<string> Sites => ["real", "example"];

    [Theory]
    [MemberData(nameof(Sites))]
    public void Two_loads_of_the_same_sources_are_equal(string site)
    {
        var (first, second) = (Site(site), site == "real" ? BuiltSite.Load() : Eksempelby.Load());

        Assert.NotSame(first.Edition, second.Edition);
        Assert.Equal(first.Edition, second.Edition);
    }

    [Theory]
    [MemberData(nameof(Sites))]
    public void An_edition_read_back_from_its_file_is_equal_and_writes_the_same_file(string site)
    {
        var edition = Site(site).Edition;
        var json = Json(edition);

        var read = EditionReader.Read(json);

        Assert.Equal(edition, read);
        Assert.Equal(json, Json(read));
    }

    [Theory]
    [MemberData(nameof(Sites))]
    public void The_site_made_of_an_edition_read_from_its_file_is_byte_for_byte_the_site_made_of_the_sources(string site)
    {
        var loaded = Site(site);
        var diagnostics = new DiagnosticBag();
        var files = new SinkInMemory();

        var read = loaded with { Edition = EditionReader.Read(Json(loaded.Edition)), Places = new PlaceIndex() };
        Assert.NotNull(SiteBuild.Render(read, site == "real" ? BuiltSite.Settings : Eksempelby.Settings, diagnostics, files));

        var expected = site == "real" ? BuiltSite.Instance.Files : Eksempelby.Instance.Files;
        Assert.Equal(expected.Keys.Order(StringComparer.Ordinal), files.Files.Keys.Order(StringComparer.Ordinal));
        Assert.All(expected, file => Assert.True(file.Value.AsSpan().SequenceEqual(files.Files[file.Key]), file.Key));
    }

    [Fact]
    public void A_file_of_before_the_half_years_of_the_policy_were_told_is_read_without_them()
    {
        var working = Site("real").Edition;
        var json = JsonNode.Parse(Json(working))!;
        Assert.True(json["site"]!.AsObject().Remove("policy_half_years"));

        var read = EditionReader.Read(Encoding.UTF8.GetBytes(json.ToJsonString()));

        Assert.NotNull(working.Barometer.Site.PolicyHalfYears);
        Assert.Equal(working with { Barometer = working.Barometer with { Site = working.Barometer.Site with { PolicyHalfYears = null } } }, read);
    }

    [Theory]
    [InlineData("\"first\": \"2011-S1\"", "\"first\": \"2015-S1\"")]
    [InlineData("\"row\": 1", "\"row\": 0")]
    [InlineData("\"id\": \"reached\"", "\"id\": \"arrived\"")]
    [InlineData("\"as_of\"", "\"as_off\"")]
    [InlineData("\"unit\": \"percent\"", "\"unit\": \"pct\"")]
    [InlineData("\"period\": \"2012\"", "\"period\": \"2012-H3\"")]
    public void What_is_no_edition_is_refused(string found, string changed)
    {
        var json = Encoding.UTF8.GetString(Json(Eksempelby.Instance.Edition));
        Assert.Contains(found, json, StringComparison.Ordinal);

        var damaged = Encoding.UTF8.GetBytes(json.Replace(found, changed, StringComparison.Ordinal));

        Assert.Throws<EditionFormatException>(() => EditionReader.Read(damaged));
    }

    private static LoadedSite Site(string site) => site == "real" ? BuiltSite.Instance.Loaded : Eksempelby.Instance.Loaded;

    private static byte[] Json(Edition edition)
    {
        var output = new ArrayBufferWriter<byte>();
        new EditionWriter(edition).Write(output);
        return output.WrittenSpan.ToArray();
    }
}
