using System.Security.Cryptography;
using BarometerSite.Charts.Cards;
using BarometerSite.Markup;

namespace BarometerSite.Pages.Cards;

/// <summary>
/// The picture that other sites show of a page. Its address carries a hash of the drawing: who keeps pictures by their address fetches it again when,
/// and only when, it says something else.
/// </summary>
/// <param name="page">The page's address.</param>
/// <param name="style">What the classes of charts look like.</param>
internal sealed class CardPlan(string page, Html style, Func<Card> make)
{
    // Not the drawing, which all pages together could not hold.
    private readonly Lazy<(string Address, string Text)> known = new(() =>
    {
        var card = make();
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes(card.Draw(style).ToString()));
        return (Addresses.Card(page, Convert.ToHexStringLower(hash.AsSpan(0, 8))), card.Text);
    });

    public string Address => known.Value.Address;

    /// <summary>The same for those who do not see it.</summary>
    public string Text => known.Value.Text;

    /// <summary>A whole file of SVG.</summary>
    public Html Draw() => make().Draw(style);
}
