namespace BarometerSite.BrowserTests;

/// <summary>plotly.js itself has no complaint about the figures that are made for it.</summary>
public sealed class FigureTests(BuiltSite site)
{
    // Asked in a page of the site, whose scripts are the only ones that its policy lets in.
    private const string Validate = """
        async addresses => {
            await new Promise((resolve, reject) => {
                const rules = document.createElement('meta');
                rules.id = 'plotly.js-style-global';
                rules.className = 'no-inline-styles';
                const script = document.createElement('script');
                script.src = site.addresses['plotly-basic.min.js'];
                script.onload = resolve;
                script.onerror = reject;
                document.head.append(rules, script);
            });
            const library = window.Plotly ?? window.moduleName;
            const found = [];
            for (const address of addresses) {
                const figure = await (await fetch(address)).json();
                for (const complaint of library.validate(figure.data, figure.layout) ?? [])
                    found.push(`${address}: ${complaint.msg}`);
            }
            return found;
        }
        """;

    [Fact]
    public async Task Every_figure_of_the_site_is_one_of_Plotlys_schema() =>
        await AssertValid(await Visit.To(site, SitePages.Indicator), site.Folder, site.Address);

    [Fact]
    public async Task Every_figure_of_the_invented_city_is_one_of_Plotlys_schema() =>
        await AssertValid(await Visit.ToCity(site, ""), site.CityFolder, site.CityAddress);

    [Fact]
    public async Task Plotly_does_find_what_is_wrong()
    {
        var file = Path.Combine(site.CityFolder, "figurer", "wrong.json");
        File.WriteAllText(file, """{"data":[{"type":"scatter","mode":"marks"}],"layout":{}}""");
        await using var visit = await Visit.ToCity(site, "");
        var found = await visit.Page.EvaluateAsync<string[]>(Validate, new[] { site.CityAddress + "figurer/wrong.json" });
        File.Delete(file);
        Assert.NotEmpty(found);
    }

    private static async Task AssertValid(Visit visit, string folder, string address)
    {
        await using var open = visit;
        string[] figures =
    [
        .. new[] { "figurer", "figures" }.Select(name => Path.Combine(folder, name)).Where(Directory.Exists)
            .SelectMany(figuresOf => Directory.EnumerateFiles(figuresOf, "*.json")).Order(StringComparer.Ordinal)
            .Where(file => Path.GetFileName(file) != "wrong.json")
            .Select(file => address + Path.GetRelativePath(folder, file).Replace('\\', '/')),
    ];
        Assert.True(figures.Length > 20, $"{figures.Length} figures");
        Assert.Empty(await visit.Page.EvaluateAsync<string[]>(Validate, figures));
    }
}
