using BarometerSite.Charts;

namespace BarometerSite.Rendering;

/// <summary>The style elements of charts that stand alone, one for each kind: what all charts look like, and what that kind alone has.</summary>
internal sealed class ChartStyles
{
    private const string Shared = "styles/30-charts";

    private readonly FrozenDictionary<string, string> styles;
    private readonly string shared;

    public ChartStyles(TemplateFiles templates)
    {
        shared = StandaloneChart.Style(templates.Find(Shared + ".css")?.Text ?? "");
        styles = templates.Under(Shared + "-", ".css").ToFrozenDictionary(
            file => file.Path[(TemplateFiles.Folder.Length + Shared.Length + 1)..^".css".Length],
            file => StandaloneChart.Style($"{templates.Find(Shared + ".css")?.Text}\n{file.Text}"),
            StringComparer.Ordinal);
        Whole = StandaloneChart.Short(string.Concat(templates.Under("styles/3", ".css").Where(file => IsOfCharts(file.Path)).Select(file => file.Text)));
    }

    /// <summary>Of every kind and size, for drawings that are put together of several.</summary>
    public string Whole { get; }

    /// <summary>The style elements of files: of all kinds, and of those that have nothing of their own.</summary>
    public IEnumerable<string> All => styles.Values.Append(shared).Order(StringComparer.Ordinal);

    /// <param name="kind">See <see cref="Chart.Kind"/>.</param>
    public string Of(string kind) => styles.GetValueOrDefault(kind, shared);

    private static bool IsOfCharts(string path) =>
        path.StartsWith(TemplateFiles.Folder + Shared, StringComparison.Ordinal) || path == TemplateFiles.Folder + "styles/31-charts-on-pages.css";
}
