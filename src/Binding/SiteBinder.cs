using BarometerSite.Model;
using BarometerSite.Problems;
using BarometerSite.Sources;

namespace BarometerSite.Binding;

/// <summary>site.yml: one page, no switch that nobody asked for.</summary>
internal static class SiteBinder
{
    public const string Path = "site.yml";

    /// <param name="baseUrl">What the command line says; it wins over the file.</param>
    public static (Site? Site, string? BaseUrl, ImmutableArray<MovedAddress> Moved) Bind(
        SiteSyntax syntax, string? baseUrl, PlaceIndex places, DiagnosticBag diagnostics)
    {
        if (syntax.Sources.Text(Path) is null)
            diagnostics.Add(Complaints.MissingFile(Path, "it holds the site's title, owner and address"));
        if (KeyReader.Of(syntax.Yaml(Path), Path, diagnostics) is not { } keys)
            return default;

        var title = keys.Local("title", "the site's name in each language");
        var tagline = keys.Local("tagline", "one sentence that says what the site is, in each language");
        var owner = keys.Local("owner", "who publishes the site, in each language");
        var policy = keys.Local("policy", "the policy's name and years, in each language");
        var city = keys.Local("city", "the name of the city that the figures speak of, in each language");
        var address = keys.WebAddress("base-url", "the address at which the site will stand, for example https://www.example.org/barometer/");
        var statement = keys.WebAddress("accessibility-statement", "the address of the accessibility statement made in the state’s tool");
        var contact = keys.OptionalLocal("contact");
        var licence = keys.RequiredGroup("licence", "a ‘name’ and an ‘address’ below it");
        var licenceName = licence?.Text("name", "the licence's short name, for example CC0 1.0")?.Value;
        var licenceAddress = licence?.WebAddress("address", "the address of the licence's text");
        licence?.Close();
        var test = BindTest(keys.Group("method"));
        var disclosure = DisclosureBinder.BindLimits(keys.Group("disclosure"), DisclosureLimits.Usual);
        var halfYears = BindHalfYears(keys.Group("policy-half-years"), diagnostics);
        var moved = MovedBinder.Bind(keys, places, diagnostics);
        keys.Close();

        if (title is null || tagline is null || owner is null || policy is null || city is null || address is null || statement is null
            || licenceName is null || licenceAddress is null)
            return default;
        var root = baseUrl ?? address;
        var site = new Site(title, tagline, owner, policy, city, statement, licenceName, licenceAddress, contact)
        {
            Test = test,
            PolicyHalfYears = halfYears,
            Disclosure = disclosure,
        };
        return (site, root.EndsWith('/') ? root : root + "/", moved);
    }

    /// <summary>What is not said stays as the method has it.</summary>
    private static TestSettings BindTest(KeyReader? keys)
    {
        var tails = keys?.OptionalOneOf("test", "test", Codes.Tests.ByWord);
        var level = keys?.OptionalOneOf("level", "level of the test", Words.TestLevels);
        keys?.Close();
        return new TestSettings(tails ?? TestSettings.Default.Tails, level ?? TestSettings.Default.Level);
    }

    private static HalfYearSpan? BindHalfYears(KeyReader? keys, DiagnosticBag diagnostics)
    {
        if (keys is null)
            return null;
        var first = HalfYear("first", "the policy's first half-year, for example 2011-H1");
        var last = HalfYear("last", "the policy's last half-year, for example 2014-H2");
        keys.Close();
        if (first is not { } from || last is not { } to)
            return null;
        var span = new HalfYearSpan(from, to);
        if (span.IsPossible)
            return span;
        diagnostics.Add(Complaints.ImpossibleValue(to.ToString(), keys.SpanOf("last"), span.Length < 1
            ? $"the policy cannot end before its first half-year, {from}"
            : string.Create(CultureInfo.InvariantCulture, $"from {from} there are {span.Length} half-years, and at most {HalfYearSpan.Most} are shown")));
        return null;

        Period? HalfYear(string key, string expected)
        {
            if (keys.RequiredPeriod(key, expected) is not { } period)
                return null;
            if (period.Kind == PeriodKind.HalfYear)
                return period;
            diagnostics.Add(Complaints.ImpossibleValue(period.ToString(), keys.SpanOf(key), $"‘{key}’ must be a half-year, such as 2014-H2"));
            return null;
        }
    }
}
