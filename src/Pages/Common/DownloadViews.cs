using BarometerSite.Model;

namespace BarometerSite.Pages.Common;

/// <summary>A file of data to take away.</summary>
internal sealed record DownloadView(
    [Seen("its form: csv, excel_csv, json …; `data_form_` and it are the key of its name")] string Form,
    [Seen("site-relative address")] string Address) : View
{
    [Seen("text: 1,2 kB")] public FileSize? Size => FileSize.Of(Address);
}

internal static class DownloadViews
{
    /// <summary>Of an indicator, in so many forms.</summary>
    public static ImmutableArray<DownloadView> Of(Indicator indicator, IEnumerable<DataFormat> formats) => indicator.Measurements.IsEmpty
        ? []
        : [.. formats.Select(format => new DownloadView(Word(format.Id), Addresses.DataFile(indicator, format.Form)))];

    /// <summary>All figures in one.</summary>
    public static ImmutableArray<DownloadView> OfAll { get; } = [new("xlsx", Addresses.Workbook), OfBundle];

    private static DownloadView OfBundle => new("zip", Addresses.Bundle);

    /// <summary>An indicator's as its page offers them: an edition's other forms lie in its bundle.</summary>
    public static ImmutableArray<DownloadView> OnPage(Indicator indicator, PlanContext context) => context.Mount is null
        ? Of(indicator, DataFormat.All)
        : indicator.Measurements.IsEmpty ? [] : [.. Of(indicator, DataFormat.OfEditions), OfBundle];

    private static string Word(string id) => id.Replace('-', '_');
}
