using BarometerSite.Binding.Forms;
using BarometerSite.Sources;
using BarometerSite.Sources.Yaml;

namespace BarometerSite.Binding.Schemas;

/// <summary>The ids that a site's files define, as far as the files can be read: what else is wrong with them does not matter.</summary>
internal sealed record SiteIds(IReadOnlyDictionary<Referent, ImmutableArray<string>> All, ImmutableArray<KeyValuePair<string, ImmutableArray<string>>> Members)
{
    public static SiteIds Of(SiteSyntax syntax) => new(
        new Dictionary<Referent, ImmutableArray<string>>
        {
            [Referent.Area] = Listed(syntax, ListBinder.Areas),
            [Referent.Committee] = Listed(syntax, ListBinder.Committees),
            [Referent.Dimension] = Listed(syntax, ListBinder.Dimensions),
            [Referent.Goal] = [.. Names(syntax, GoalListBinder.Folder).Select(name => name[(name.IndexOf('-', StringComparison.Ordinal) + 1)..])],
            [Referent.Indicator] = Names(syntax, IndicatorBinder.Folder),
            [Referent.Source] = Listed(syntax, ListBinder.Sources),
            [Referent.Text] = Texts(syntax),
        },
        [
            .. Entries(syntax.Yaml(ListBinder.Dimensions))
                .Select(dimension => (Id: Id(dimension), Members: dimension.Find(DimensionKeys.Members.Name)?.Value))
                .Where(dimension => dimension.Id is not null)
                .Select(dimension => KeyValuePair.Create(dimension.Id!, Ids(Entries(dimension.Members)))),
        ]);

    private static ImmutableArray<string> Listed(SiteSyntax syntax, string path) => Ids(Entries(syntax.Yaml(path)));

    private static ImmutableArray<string> Names(SiteSyntax syntax, string folder) =>
        [.. syntax.Sources.Under(folder, ".yml").Select(file => Path.GetFileNameWithoutExtension(file.Path))];

    private static ImmutableArray<string> Texts(SiteSyntax syntax) =>
    [
        .. syntax.Sources.Under("content", ".md")
            .Select(file => CorrectionBinder.NameOf(file.Path))
            .Distinct().Order(StringComparer.Ordinal),
    ];

    private static IEnumerable<YamlMapping> Entries(YamlNode? node) => node is YamlSequence list ? list.Items.OfType<YamlMapping>() : [];

    private static ImmutableArray<string> Ids(IEnumerable<YamlMapping> entries) => [.. entries.Select(Id).OfType<string>().Distinct()];

    private static string? Id(YamlMapping entry) => (entry.Find(EntryKeys.Id.Name)?.Value as YamlScalar)?.Located.Value;
}
