using BarometerSite.Charts.Cards;
using BarometerSite.Markup;

namespace BarometerSite.Tests.Cards;

/// <summary>Text that must find room on a card.</summary>
public sealed class CardTextTests
{
    private const string Long =
        "Flere borgere i de udsatte byområder skal føle sig trygge, når de går hjem om aftenen, og færre skal være bange for at blive udsat for vold.";

    [Fact]
    public void What_fits_stands_whole() =>
        Assert.Equal(["Flere skal føle sig trygge."], new CardText("Flere skal føle sig trygge.", Width: 1000, Size: 40, Most: 2).Lines);

    [Fact]
    public void What_does_not_fit_is_cut_behind_a_whole_word_and_says_so()
    {
        var lines = new CardText(Long, Width: 600, Size: 40, Most: 2).Lines;
        Assert.Equal(2, lines.Length);
        Assert.EndsWith("…", lines[1], StringComparison.Ordinal);
        Assert.StartsWith(string.Join(" ", lines).TrimEnd('…') + " ", Long, StringComparison.Ordinal);
    }

    [Fact]
    public void A_statement_with_room_for_four_smaller_lines_is_not_cut()
    {
        var card = new GoalCard("da", "Barometer", "Mål 1", Long, "Kilde: Opdigtet", new CardVerdict("reached", "Nået"), "Fordi.", Chart: null, Figure: null);
        Assert.DoesNotContain("…", card.Draw(Html.Empty).ToString(), StringComparison.Ordinal);
        Assert.Equal($"Mål 1. {Long} Nået. Fordi. Kilde: Opdigtet.", card.Text);
    }

    [Theory]
    [InlineData("Nået", 58)]
    [InlineData("Kan slet ikke vurderes af nogen", 34)]
    public void A_verdicts_word_is_as_large_as_its_place_lets_it_be(string word, int size) =>
        Assert.Equal(size, CardText.Fitting(word, width: 480, largest: 58, smallest: 34));
}
