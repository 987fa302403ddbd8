using BarometerSite.Disclosure;
using BarometerSite.Model;

namespace BarometerSite.Tests.Disclosure;

public sealed class ProtectionTests
{
    [Theory]
    [InlineData("0", true, nameof(Suppression.None))]
    [InlineData("0.5", true, nameof(Suppression.SmallCount))]
    [InlineData("1", true, nameof(Suppression.SmallCount))]
    [InlineData("4", true, nameof(Suppression.SmallCount))]
    [InlineData("5", true, nameof(Suppression.None))]
    [InlineData("4", false, nameof(Suppression.None))]
    public void Counts_of_people_from_1_to_4_are_kept_back_where_5_is_the_smallest(string value, bool countsPeople, string why)
    {
        var row = DisclosureLimits.Usual.Protect(Example.Row("2014", value) with { Unit = Unit.Count, Note = "Note" }, countsPeople);

        Assert.Equal(why, row.Suppression.ToString());
        AssertIsGone(row, why != nameof(Suppression.None));
    }

    [Theory]
    [InlineData(29, nameof(Unit.Percent), nameof(Suppression.SmallSample))]
    [InlineData(30, nameof(Unit.Percent), nameof(Suppression.None))]
    [InlineData(5, nameof(Unit.Mark), nameof(Suppression.SmallSample))]
    [InlineData(20, nameof(Unit.Rank), nameof(Suppression.None))]
    public void Shares_and_means_of_fewer_than_30_answers_are_kept_back_but_not_a_rank_of_20_cities(int count, string unit, string why)
    {
        var row = DisclosureLimits.Usual.Protect(
            Example.Row("2014", "40").Between(30, 50) with { Unit = Enum.Parse<Unit>(unit), Count = count, Note = "Note" }, countsPeople: false);

        Assert.Equal(why, row.Suppression.ToString());
        AssertIsGone(row, why != nameof(Suppression.None));
    }

    [Fact]
    public void A_figure_that_staff_hide_keeps_their_reason_however_small_it_is() =>
        Assert.Equal(
            Suppression.Secondary,
            DisclosureLimits.Usual.Protect(Example.Row("2014", "2") with { Suppression = Suppression.Secondary }, countsPeople: true).Suppression);

    private static void AssertIsGone(Measurement row, bool isGone)
    {
        Assert.Equal(isGone, row.Confidentiality == Confidentiality.Confidential);
        Assert.Equal(isGone, row.Value is null);
        Assert.Equal(isGone, row.Note is null);
        Assert.True(!isGone || (row.Lower ?? row.Upper ?? row.Count) is null);
    }
}
