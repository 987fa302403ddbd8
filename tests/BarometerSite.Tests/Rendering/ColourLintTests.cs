using BarometerSite.Rendering.Colours;

namespace BarometerSite.Tests.Rendering;

public sealed class ColourLintTests
{
    [Theory]
    [InlineData("#000000", "#ffffff", 21.0)]
    [InlineData("#767676", "#ffffff", 4.54)]
    [InlineData("#ffffff", "#ffffff", 1.0)]
    public void Contrast_is_the_ratio_of_WCAG(string one, string other, double ratio) =>
        Assert.Equal(ratio, Colour.Parse(one)!.Value.ContrastWith(Colour.Parse(other)!.Value), 2);

    [Fact]
    public void Black_and_white_are_1_apart_and_a_colour_is_0_from_itself()
    {
        var (black, white) = (Colour.Parse("#000000")!.Value, Colour.Parse("#ffffff")!.Value);
        Assert.Equal(1, black.DistanceTo(white), 3);
        Assert.Equal(0, white.DistanceTo(white), 12);
    }

    [Theory]
    [InlineData("protanopia")]
    [InlineData("deuteranopia")]
    [InlineData("tritanopia")]
    public void Grey_looks_the_same_to_everybody(string name)
    {
        var grey = Colour.Parse("#808080")!.Value;
        Assert.Equal(0, grey.DistanceTo(ColourVision.All.Single(vision => vision.Name == name).See(grey)), 3);
    }

    [Fact]
    public void Colours_are_found_with_their_scheme_and_place_and_comments_are_not_rules()
    {
        const string css =
            "/* not; --a: #111111; */ :root { --a: #222222; color: red; }\n"
            + "@media screen and (prefers-color-scheme: dark) { :root { --a: #333333; } }\n"
            + ".x { --b: #444444; }";
        Assert.Equal(
            [("a", false, "#222222"), ("a", true, "#333333"), ("b", false, "#444444")],
            StyleColours.Find(css).Select(colour => (colour.Name, colour.IsDark, css.Substring(colour.Start, 7))));
    }

    /// <summary>chart-colours-too-close</summary>
    [Fact]
    public void Red_beside_green_is_told_apart_by_most_but_not_without_red_cones()
    {
        var faults = Check("#b3261e", "#3f6b1f");
        Assert.DoesNotContain(faults, fault => fault.Vision == ColourVision.Usual && !fault.IsAgainstPaper);
        Assert.Contains(faults, fault => fault.Vision.Name == "protanopia" && !fault.IsAgainstPaper);
    }

    /// <summary>chart-colour-too-faint</summary>
    [Fact]
    public void Yellow_on_white_is_too_faint() => Assert.Contains(Check("#ffe08a", "#0f3a60"), fault => fault is { IsAgainstPaper: true, Wanted: 3 });

    private static List<ColourFault> Check(string first, string second) =>
        [.. ColourLint.Check(StyleColours.Find($":root {{ --paper: #ffffff; --chart-1: {first}; --chart-2: {second}; }}"))];
}
