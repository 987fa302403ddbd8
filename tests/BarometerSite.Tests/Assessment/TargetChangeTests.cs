using BarometerSite.Assessment;
using BarometerSite.Model;

namespace BarometerSite.Tests.Assessment;

public sealed class TargetChangeTests
{
    public static TheoryData<object, object, string, bool> Decisions => new()
    {
        { Example.AtMost(5.8m, "2014"), Example.AtMost(7m, "2014"), "Lowered", true },
        { Example.AtMost(5.8m, "2014"), Example.AtMost(5m, "2014"), "Raised", false },
        { Example.AtLeast(75m, "2014"), Example.AtLeast(70m, "2014"), "Lowered", true },
        { Example.AtLeast(75m, "2014"), Example.AtLeast(80m, "2016"), "Raised Postponed", true },
        { Example.AtLeast(75m, "2014"), Example.AtLeast(75m, "2016"), "Postponed", true },
        { Example.AtLeast(75m, "2014"), Example.AtLeast(75m, "2013"), "BroughtForward", false },
        { Example.AtLeast(75m, "2014"), Example.AtLeast(75m, "2014"), "", false },
        { Example.AtLeast(75m, "2014"), Example.AtMost(75m, "2014"), "Reframed", false },
        { Example.NotSet("2014"), Example.AtLeast(75m, "2014"), "Set", false },
        { Example.AtLeast(75m, "2014"), Example.NotSet("2014"), "GivenUp", true },
        { Example.ChangeBy(-5m, "2014", "2010"), Example.ChangeBy(-3m, "2014", "2010"), "Lowered", true },
        { Example.ChangeBy(5m, "2014", "2010"), Example.ChangeBy(6m, "2014", "2010"), "Raised", false },
        { Example.ChangeBy(5m, "2014", "2010"), Example.ChangeBy(6m, "2014", "2011"), "Reframed", false },
        { Example.Rank(1, "2015"), Example.Rank(3, "2015"), "Lowered", true },
        { Example.Parity("2014"), Example.Parity("2014", tolerance: 2m), "Lowered", true },
        { Example.Direction("2014", "2010"), Example.AtMost(5m, "2014"), "Raised", false },
        { Example.AtMost(5m, "2014"), Example.Direction("2014", "2010"), "Lowered", true },
    };

    [Theory]
    [MemberData(nameof(Decisions))]
    public void A_later_decision_is_held_against_the_one_before(object before, object after, string changes, bool isEasier)
    {
        var found = TargetChanges.Between((Target)before, (Target)after);

        Assert.Equal(changes, string.Join(' ', found));
        Assert.Equal(isEasier, TargetChanges.IsEasier(found));
    }
}
