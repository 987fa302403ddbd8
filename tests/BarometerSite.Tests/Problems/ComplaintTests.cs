using System.Text.RegularExpressions;
using BarometerSite.Problems;
using BarometerSite.Problems.Explanations;

namespace BarometerSite.Tests.Problems;

public sealed class ComplaintTests
{
    [Fact]
    public void Every_message_and_every_cure_is_a_sentence_on_one_line() => Assert.All(Catalogue.All.SelectMany(item => item.Examples), example =>
    {
        Assert.Matches(@"^[^\n\r]*[.?]$", example.Message);
        Assert.Matches(@"^[A-Z][^\n\r]*\.$", example.Help ?? "None.");
        Assert.DoesNotMatch(new Regex(@"\.\.(?!/)|  |‘’"), example.ToString());
    });

    [Fact]
    public void An_unknown_key_is_told_with_the_nearest_and_all_known_ones() =>
        Assert.Equal(
            "data/goals/2.yml(1,4): error unknown-key: "
            + "The key ‘titel’ is not known here. Did you mean ‘title’? The known keys are ‘title’ and ‘value’.",
            Complaints.UnknownKey("titel", new SourceSpan(new SourceText("data/goals/2.yml", "æ: <b>"), 3, 3), ["title", "value"]).ToString());

    [Fact]
    public void Signs_that_a_terminal_would_obey_are_shown_and_long_texts_cut()
    {
        Assert.Equal("‘␛[31m<U+202E right-to-left override>æ␊’", Quotation.Of("\u001b[31m\u202Eæ\n"));
        Assert.Equal("‘5<U+00A0 no-break space>%’", Quotation.Of("5\u00A0%"));
        Assert.Equal($"‘{new string('x', 80)}…’", Quotation.Of(new string('x', 200)));
    }
}
