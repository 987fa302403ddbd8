using BarometerSite.Model;
using BarometerSite.Tests.ExampleCity;
using BarometerSite.Tests.RealSite;

namespace BarometerSite.Tests.OpenData;

/// <summary>The sites whose data are looked at.</summary>
internal static class DataSites
{
    public static TheoryData<string> Names => ["Copenhagen", "Eksempelby"];

    public static IReadOnlyDictionary<string, byte[]> Files(string site) => site == "Copenhagen" ? BuiltSite.Instance.Files : Eksempelby.Instance.Files;

    public static Barometer Barometer(string site) =>
        site == "Copenhagen" ? BuiltSite.Instance.Edition.Barometer : Eksempelby.Instance.Edition.Barometer;

    public static string BaseUrl(string site) => site == "Copenhagen" ? BuiltSite.Instance.Plan.Context.BaseUrl : Eksempelby.Instance.Plan.Context.BaseUrl;

    /// <summary>An address by RFC 3986: printable ASCII alone. What .NET calls well-formed has no escaped letters beside escaped spaces.</summary>
    public static bool IsAddress(string? text) =>
        text is not null && text.All(letter => letter is > ' ' and <= '~')
        && Uri.TryCreate(text, UriKind.Absolute, out var address) && address.Scheme is "https" or "http";
}
