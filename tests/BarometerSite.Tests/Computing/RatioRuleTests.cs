using BarometerSite.Model;

namespace BarometerSite.Tests.Computing;

public sealed class RatioRuleTests
{
    [Fact]
    public void Eight_percent_beside_9_is_0_8889() => Assert.Equal((0.8889m, 4), (Ratio("8", "9").Value, Ratio("8", "9").Decimals));

    [Fact]
    public void Eight_and_9_each_rounded_to_whole_percent_leave_the_ratio_open_by_0_105()
    {
        // (0.5 + 8/9 · 0.5) / 9 = 0.10494, and its own rounding from 0.88888… to 0.8889 adds 0.00001.
        Assert.Equal(0.10495m, decimal.Round(Ratio("8", "9").Rounding, 5));
    }

    [Fact]
    public void Sixty_plus_or_minus_3_beside_80_plus_or_minus_4_is_0_75_plus_or_minus_0_053()
    {
        // √((3/80)² + (0.75 · 4/80)²) = 0.0375 · √2 = 0.05303.
        var ratio = Ratio(Made.Row("2012", "60", "minority").PlusMinus(3), Made.Row("2012", "80", "danish").PlusMinus(4));

        Assert.Equal((0.697m, 0.75m, 0.803m), (ratio.Lower, ratio.Value, ratio.Upper));
    }

    [Fact]
    public void An_interval_of_a_ratio_of_shares_ends_at_0_but_its_half_width_does_not()
    {
        // √((3/80)² + …) is 0.0375 around 0.0125, since 1 ± 3 beside 80 ± 0.
        var ratio = Ratio(Made.Row("2012", "1", "minority").PlusMinus(3), Made.Row("2012", "80", "danish").PlusMinus(0));

        Assert.Equal((0m, 0.0375m, 0.05m), (ratio.Lower, ratio.HalfWidth, ratio.Upper));
    }

    [Fact]
    public void Five_percent_beside_0_is_no_ratio_and_no_small_number_takes_the_place_of_0()
    {
        var ratio = Ratio("5", "0");

        Assert.Null(ratio.Value);
        Assert.Equal(ObservationStatus.CannotExist, ratio.Status);
    }

    private static Measurement Ratio(string of, string to) => Ratio(Made.Row("2012", of, "minority"), Made.Row("2012", to, "danish"));

    private static Measurement Ratio(Measurement of, Measurement to)
    {
        var share = Made.Indicator("share", Made.Group, of, to);
        return Made.Figure(new Computation.Ratio(share.Of("minority"), share.Of("danish")));
    }
}
