using BarometerSite.Markup;
using BarometerSite.Model;

namespace BarometerSite.Tests.Markup;

/// <summary>How the site's languages write numbers.</summary>
internal static class Numbers
{
    public static readonly NumberFormat Danish = Of(Languages.Danish), English = Of(Languages.English);

    public static NumberFormat Of(Language language) => new(language.DecimalMark, language.GroupMark, language.PercentSpace);
}
