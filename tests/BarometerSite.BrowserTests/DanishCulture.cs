using System.Globalization;
using System.Runtime.CompilerServices;

namespace BarometerSite.BrowserTests;

/// <summary>The suite runs under Danish rules for numbers and dates, where whatever forgets to be invariant shows.</summary>
internal static class DanishCulture
{
    [ModuleInitializer]
    internal static void Set()
    {
        var danish = CultureInfo.GetCultureInfo("da-DK");
        CultureInfo.DefaultThreadCurrentCulture = danish;
        CultureInfo.DefaultThreadCurrentUICulture = danish;
        CultureInfo.CurrentCulture = danish;
    }
}
