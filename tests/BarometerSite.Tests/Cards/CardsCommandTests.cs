using BarometerSite.Disk;
using BarometerSite.Problems;

namespace BarometerSite.Tests.Cards;

/// <summary><c>build --cards</c> as it is called.</summary>
public sealed class CardsCommandTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("barometer-cards-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void A_built_site_is_verified_with_and_without_pictures()
    {
        var site = Path.Combine(folder, "site");
        string[] build = Shell.Barometer.BuildOfTheRealSite(site, "2026-11-26");
        string[] verify = ["verify", "--site", Shell.Barometer.Repository, "--date", "2026-11-26", "--built", site];

        Assert.Equal((0, "", ""), Shell.Barometer.Run([.. build, "--cards"]));
        Assert.Contains("with pictures of shared pages", AssertHolds(Shell.Barometer.Run(verify)), StringComparison.Ordinal);
        var drawn = Pictures(site);
        Assert.NotEmpty(drawn);

        Assert.Equal((0, "", ""), Shell.Barometer.Run([.. build, "--cards"]));
        Assert.Equal(drawn, Pictures(site));

        Assert.Equal((0, "", ""), Shell.Barometer.Run(build));
        Assert.Contains("none of them a picture of a shared page", AssertHolds(Shell.Barometer.Run(verify)), StringComparison.Ordinal);
        Assert.Empty(Pictures(site));
    }

    [Fact]
    public void Without_the_typeface_it_says_so_and_builds_nothing()
    {
        var diagnostics = new DiagnosticBag();
        Assert.Null(CardPainters.Open(folder, diagnostics));
        var told = Assert.Single(diagnostics.InOrder());
        Assert.Equal("cards-cannot-be-drawn", told.Code);
        Assert.Contains("Inter_400Regular.ttf", told.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_is_no_typeface_is_told()
    {
        foreach (var name in new[] { "Inter_400Regular.ttf", "Inter_700Bold.ttf" })
            File.WriteAllText(Path.Combine(folder, name), "no typeface");
        var diagnostics = new DiagnosticBag();
        Assert.Null(CardPainters.Open(folder, diagnostics));
        Assert.Equal("cards-cannot-be-drawn", Assert.Single(diagnostics.InOrder()).Code);
    }

    private static string AssertHolds((int Code, string Output, string Error) run)
    {
        Assert.Equal((0, ""), (run.Code, run.Error));
        return run.Output;
    }

    private static Dictionary<string, string> Pictures(string site) => Directory.EnumerateFiles(site, "card.*.png", SearchOption.AllDirectories)
        .ToDictionary(file => Path.GetRelativePath(site, file), file => Convert.ToHexString(File.ReadAllBytes(file)));
}
