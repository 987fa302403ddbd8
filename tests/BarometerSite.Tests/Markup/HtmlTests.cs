using BarometerSite.Markup;

namespace BarometerSite.Tests.Markup;

public sealed class HtmlTests
{
    [Fact]
    public void Text_in_a_hole_is_escaped_and_markup_is_not() =>
        Assert.Equal("<p title=\"&quot;&amp;\">&lt;b&gt; <b>1.5</b></p>",
            Html.Of($"<p title=\"{"\"&"}\">{"<b>"} {Html.Of($"<b>{1.5m}</b>")}</p>").ToString());

    [Fact]
    public void Danish_letters_stay_as_they_are() =>
        Assert.Equal("æøå ÆØÅ – « »", Html.Text("æøå ÆØÅ – « »").ToString());
}
