using BarometerSite.Model;

namespace BarometerSite.Binding.Forms;

/// <summary>site.yml.</summary>
internal static class SiteKeys
{
    public static readonly LocalKey Title = new("title", "the site's name in each language");
    public static readonly LocalKey Tagline = new("tagline", "one sentence that says what the site is, in each language");
    public static readonly LocalKey Owner = new("owner", "who publishes the site, in each language");
    public static readonly LocalKey Policy = new("policy", "the policy's name and years, in each language");
    public static readonly LocalKey City = new("city", "the name of the city that the figures speak of, in each language");

    public static readonly WebAddressKey BaseUrl = new(
        "base-url", "the address at which the site will stand, for example https://www.example.org/barometer/");

    public static readonly WebAddressKey Statement = new(
        "accessibility-statement", "the address of the accessibility statement made in the state’s tool");

    public static readonly LocalKey Contact = new("contact", "whom readers can write to", IsRequired: false);
    public static readonly MailAddressKey Email = new("email", "the address for mail at which readers can ask and tell of mistakes", IsRequired: false);
    public static readonly GroupKey Licence = new("licence", "a ‘name’ and an ‘address’ below it", LicenceKeys.Form);
    public static readonly GroupKey Method = new(
        "method", "how differences are tested; two-sided at 95 where it is left out", MethodKeys.Form, IsRequired: false);
    public static readonly GroupKey Limits = new("disclosure", "what is too small to be shown", LimitKeys.Form, IsRequired: false);
    public static readonly GroupKey HalfYears = new("policy-half-years", "the policy's first and last half-year", HalfYearKeys.Form, IsRequired: false);
    public static readonly PairsKey Moved = new("moved", "old addresses, each with the one that it leads on to: /old/: /new/");

    public static readonly Form Form = new(
        "What a site's owner sets", Title, Tagline, Owner, Policy, City, BaseUrl, Statement, Contact, Email, Licence, Method, Limits, HalfYears, Moved);
}

internal static class LicenceKeys
{
    public static readonly TextKey Name = new("name", "the licence's short name, for example CC0 1.0");
    public static readonly WebAddressKey Address = new("address", "the address of the licence's text");
    public static readonly Form Form = new("The licence of texts and figures", Name, Address);
}

internal static class MethodKeys
{
    public static readonly WordKey<Tails> Test = new(
        "test", "whether a change either way is tested, or one way", "test", Codes.Tests.ByWord, IsRequired: false);
    public static readonly WordKey<int> Level = new("level", "the level of the test, in percent", "level of the test", Words.TestLevels, IsRequired: false);
    public static readonly Form Form = new("How differences are told from chance", Test, Level);
}

internal static class LimitKeys
{
    /// <summary>A limit that nobody needs: a thousand people are not recognised.</summary>
    private const int Most = 1000;

    public static readonly IntegerKey Count = new(
        "smallest-count", "the smallest count of people that is shown", DisclosureLimits.Least, Most, IsRequired: false);

    public static readonly IntegerKey Sample = new(
        "smallest-sample", "the smallest number of answers behind a share that is shown", DisclosureLimits.Least, Most, IsRequired: false);

    public static readonly Form Form = new("What is too small to be shown", Count, Sample);
}

internal static class HalfYearKeys
{
    public static readonly PeriodKey First = new("first", "the policy's first half-year, for example 2011-H1");
    public static readonly PeriodKey Last = new("last", "the policy's last half-year, for example 2014-H2");
    public static readonly Form Form = new("The half-years of the policy", First, Last);
}

/// <summary>The front matter of texts in content/.</summary>
internal static class TextKeys
{
    /// <summary>The largest number that says where a text stands.</summary>
    public const int MostOrder = 9999;

    public static readonly CommonKey Title = new("title", "the page's title");
    public static readonly CommonKey Summary = new("summary", "one sentence that says what the page holds");
    public static readonly IdKey Slug = new("slug", "the last part of the page's address", IsRequired: false);
    public static readonly IntegerKey Order = new("order", "where it stands among its like, the smallest first", 0, MostOrder, IsRequired: false);
    public static readonly TextKey Follows = new(
        "follows", "in a translation the version of the Danish text that it says the same as; check tells it", IsRequired: false);

    public static readonly Form Form = new("What stands above a text", Title, Summary, Slug, Order, Follows);
}
