using BarometerSite.Binding.Forms;
using BarometerSite.Model;
using BarometerSite.Problems;
using BarometerSite.Sources;

namespace BarometerSite.Binding;

/// <summary>site.yml: one page, no switch that nobody asked for.</summary>
internal static class SiteBinder
{
    public const string Path = "site.yml";

    /// <param name="baseUrl">What the command line says; it wins over the file.</param>
    public static (Site? Site, string? BaseUrl, string? Email, ImmutableArray<MovedAddress> Moved) Bind(
        SiteSyntax syntax, string? baseUrl, PlaceIndex places, DiagnosticBag diagnostics)
    {
        if (syntax.Sources.Text(Path) is null)
            diagnostics.Add(Complaints.MissingFile(Path, "it holds the site's title, owner and address"));
        if (KeyReader.Of(syntax.Yaml(Path), Path, SiteKeys.Form, diagnostics) is not { } keys)
            return default;

        var title = keys.Read(SiteKeys.Title);
        var tagline = keys.Read(SiteKeys.Tagline);
        var owner = keys.Read(SiteKeys.Owner);
        var policy = keys.Read(SiteKeys.Policy);
        var city = keys.Read(SiteKeys.City);
        var address = keys.Read(SiteKeys.BaseUrl);
        var statement = keys.Read(SiteKeys.Statement);
        var contact = keys.Read(SiteKeys.Contact);
        var email = keys.Read(SiteKeys.Email);
        var licence = keys.Read(SiteKeys.Licence);
        var licenceName = licence?.Read(LicenceKeys.Name)?.Value;
        var licenceAddress = licence?.Read(LicenceKeys.Address);
        licence?.Close();
        var test = BindTest(keys.Read(SiteKeys.Method));
        var disclosure = DisclosureBinder.BindLimits(keys.Read(SiteKeys.Limits), DisclosureLimits.Usual);
        var halfYears = BindHalfYears(keys.Read(SiteKeys.HalfYears), diagnostics);
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
        return (site, root.EndsWith('/') ? root : root + "/", email, moved);
    }

    /// <summary>What is not said stays as the method has it.</summary>
    private static TestSettings BindTest(KeyReader? keys)
    {
        var tails = keys?.Read(MethodKeys.Test);
        var level = keys?.Read(MethodKeys.Level);
        keys?.Close();
        return new TestSettings(tails ?? TestSettings.Default.Tails, level ?? TestSettings.Default.Level);
    }

    private static HalfYearSpan? BindHalfYears(KeyReader? keys, DiagnosticBag diagnostics)
    {
        if (keys is null)
            return null;
        var first = HalfYear(HalfYearKeys.First);
        var last = HalfYear(HalfYearKeys.Last);
        keys.Close();
        if (first is not { } from || last is not { } to)
            return null;
        var span = new HalfYearSpan(from, to);
        if (span.IsPossible)
            return span;
        diagnostics.Add(Complaints.ImpossibleValue(to.ToString(), keys.SpanOf(HalfYearKeys.Last), span.Length < 1
            ? $"the policy cannot end before its first half-year, {from}"
            : string.Create(CultureInfo.InvariantCulture, $"from {from} there are {span.Length} half-years, and at most {HalfYearSpan.Most} are shown")));
        return null;

        Period? HalfYear(PeriodKey key)
        {
            if (keys.Read(key) is not { } period)
                return null;
            if (period.Kind == PeriodKind.HalfYear)
                return period;
            diagnostics.Add(Complaints.ImpossibleValue(period.ToString(), keys.SpanOf(key), $"‘{key.Name}’ must be a half-year, such as 2014-H2"));
            return null;
        }
    }
}
