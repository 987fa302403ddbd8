using System.Text.Json;

namespace BarometerSite.Tests.OpenData;

/// <summary>
/// The catalogue by the rules of DCAT-AP-DK 2.0.2 and DCAT-AP 3.0.1 that ask for something: what is mandatory, what is recommended where we have it, of
/// which class a thing is, which table a value is from.
/// </summary>
public sealed class CatalogueTests
{
    private const string Authority = "http://publications.europa.eu/resource/authority/";

    /// <summary>The class that a property asks of what it leads to.</summary>
    private static readonly Dictionary<string, string> Ranges = new(StringComparer.Ordinal)
    {
        ["dct:license"] = "dct:LicenseDocument",
        ["dct:language"] = "dct:LinguisticSystem",
        ["foaf:homepage"] = "foaf:Document",
        ["dcat:landingPage"] = "foaf:Document",
        ["dcat:themeTaxonomy"] = "skos:ConceptScheme",
        ["dcat:theme"] = "skos:Concept",
        ["dct:type"] = "skos:Concept",
        ["dcatap:availability"] = "skos:Concept",
        ["dct:spatial"] = "dct:Location",
        ["dct:temporal"] = "dct:PeriodOfTime",
        ["dct:accrualPeriodicity"] = "dct:Frequency",
        ["dct:format"] = "dct:MediaTypeOrExtent",
        ["dcat:mediaType"] = "dct:MediaType",
        ["dct:conformsTo"] = "dct:Standard",
        ["dcat:distribution"] = "dcat:Distribution",
        ["dct:publisher"] = "foaf:Agent",
        ["dcat:contactPoint"] = "vcard:Kind",
        ["dcat:dataset"] = "dcat:Dataset",
        ["dcat:inSeries"] = "dcat:DatasetSeries",
    };

    public static TheoryData<string> Sites => DataSites.Names;

    [Theory]
    [MemberData(nameof(Sites))]
    public void Everything_has_what_its_class_must_have(string site) => Assert.All(Nodes(site), node => Assert.All(node.GetProperty("@type").GetString() switch
    {
        "dcat:Catalog" => ["dct:title", "dct:description", "dct:publisher", "dcat:dataset", "foaf:homepage", "dct:modified", "dcat:themeTaxonomy",
            "dct:spatial", "dct:language", "dct:license"],
        "dcat:Dataset" => ["dct:title", "dct:description", "dct:publisher", "dcat:theme", "dcat:distribution"],
        "dcat:DatasetSeries" => ["dct:title", "dct:description", "dct:publisher", "dct:accrualPeriodicity"],
        "dcat:Distribution" => ["dcat:accessURL", "dct:title", "dct:format", "dct:license", "dcatap:availability"],
        "foaf:Agent" => ["foaf:name", "dct:type"],
        "vcard:Kind" => ["vcard:fn", "vcard:hasEmail"],
        "dct:PeriodOfTime" => ["dcat:startDate", "dcat:endDate"],
        _ => Array.Empty<string>(),
    }, property => Assert.True(node.TryGetProperty(property, out _), $"{node.GetProperty("@type")} without {property}")));

    [Theory]
    [MemberData(nameof(Sites))]
    public void What_a_property_leads_to_is_of_its_class(string site)
    {
        var types = Nodes(site).Where(node => node.TryGetProperty("@id", out _))
            .ToLookup(node => node.GetProperty("@id").GetString()!, node => node.GetProperty("@type").GetString(), StringComparer.Ordinal);
        Assert.All(Nodes(site).SelectMany(node => node.EnumerateObject()).Where(property => Ranges.ContainsKey(property.Name)), property =>
            Assert.All(Each(property.Value), value => Assert.True(
                value.TryGetProperty("@type", out var type)
                    ? type.GetString() == Ranges[property.Name]
                    : types[value.GetProperty("@id").GetString()!].Contains(Ranges[property.Name]),
                $"{property.Name}: {value}")));
    }

    [Theory]
    [MemberData(nameof(Sites))]
    public void Titles_and_descriptions_are_in_every_language(string site)
    {
        var texts = Nodes(site).SelectMany(node => node.EnumerateObject())
            .Where(property => property.Name is "dct:title" or "dct:description" or "foaf:name" or "vcard:fn" or "skos:prefLabel");
        Assert.All(texts, text =>
        {
            Assert.Equal(["da", "en"], text.Value.EnumerateArray().Select(value => value.GetProperty("@language").GetString()!));
            Assert.All(text.Value.EnumerateArray(), value => Assert.NotEmpty(value.GetProperty("@value").GetString()!));
        });
    }

    [Theory]
    [MemberData(nameof(Sites))]
    public void Values_of_authority_tables_are_theirs(string site)
    {
        var prefixes = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["dct:language"] = Authority + "language/",
            ["dcat:theme"] = Authority + "data-theme/",
            ["dct:accrualPeriodicity"] = Authority + "frequency/",
            ["dct:format"] = Authority + "file-type/",
            ["dcatap:availability"] = Authority + "planned-availability/",
            ["dcat:mediaType"] = "https://www.iana.org/assignments/media-types/",
        };
        Assert.All(Nodes(site).SelectMany(node => node.EnumerateObject()).Where(property => prefixes.ContainsKey(property.Name)), property =>
            Assert.All(Each(property.Value),
                value => Assert.StartsWith(prefixes[property.Name], value.GetProperty("@id").GetString(), StringComparison.Ordinal)));
    }

    [Theory]
    [MemberData(nameof(Sites))]
    public void A_distribution_is_a_file_of_the_site(string site)
    {
        var distributions = Nodes(site).Where(node => node.GetProperty("@type").GetString() == "dcat:Distribution").ToList();
        Assert.NotEmpty(distributions);
        Assert.All(distributions, distribution =>
        {
            var address = distribution.GetProperty("dcat:downloadURL").GetProperty("@id").GetString()!;
            Assert.StartsWith(DataSites.BaseUrl(site), address, StringComparison.Ordinal);
            Assert.Contains(address[DataSites.BaseUrl(site).Length..], DataSites.Files(site).Keys);
            // The Danish profile knows SHA-1 alone.
            Assert.False(distribution.TryGetProperty("spdx:checksum", out _));
        });
    }

    /// <summary>Both profiles ask for the name of a concept and of a scheme, whoever's they are.</summary>
    [Theory]
    [MemberData(nameof(Sites))]
    public void Words_of_others_have_their_names_in_the_file(string site)
    {
        var named = Nodes(site).Where(node => node.TryGetProperty("skos:prefLabel", out _) || node.TryGetProperty("dct:title", out _))
            .Where(node => node.TryGetProperty("@id", out _)).Select(node => node.GetProperty("@id").GetString()).ToHashSet(StringComparer.Ordinal);
        var words = Nodes(site).Where(node => node.GetProperty("@type").GetString() is "skos:Concept" or "skos:ConceptScheme")
            .Select(node => node.GetProperty("@id").GetString()).Distinct().ToList();
        Assert.True(words.Count >= 4);
        Assert.All(words, word => Assert.Contains(word, named));
    }

    /// <summary>The real site names no address for mail.</summary>
    [Theory]
    [InlineData("Copenhagen", null)]
    [InlineData("Eksempelby", "mailto:barometer@example.org")]
    public void Whoever_has_a_question_about_a_dataset_is_told_where_to_write_if_anybody_reads_it(string site, string? address)
    {
        var contacts = Nodes(site).Where(node => node.GetProperty("@type").GetString() == "vcard:Kind")
            .Select(node => (Id: node.GetProperty("@id").GetString(), Address: node.GetProperty("vcard:hasEmail").GetProperty("@id").GetString())).ToList();
        Assert.Equal(address is null ? [] : [address], contacts.Select(contact => contact.Address));
        Assert.All(Nodes(site).Where(node => node.GetProperty("@type").GetString() is "dcat:Dataset" or "dcat:DatasetSeries"), dataset => Assert.Equal(
            contacts.SingleOrDefault().Id, dataset.TryGetProperty("dcat:contactPoint", out var contact) ? contact.GetProperty("@id").GetString() : null));
    }

    [Fact]
    public void An_indicator_is_a_series_of_what_each_edition_has_of_it()
    {
        var datasets = Nodes("Copenhagen").Where(node => node.TryGetProperty("dcat:inSeries", out _))
            .GroupBy(node => node.GetProperty("dcat:inSeries").GetProperty("@id").GetString()!, StringComparer.Ordinal).ToList();
        Assert.Equal(DataSites.Barometer("Copenhagen").WithFigures.Count(), datasets.Count);
        Assert.All(datasets, series => Assert.Contains(series,
            dataset => dataset.TryGetProperty("dcat:version", out var version) && version.GetString() == "2026-2"));
    }

    [Theory]
    [MemberData(nameof(Sites))]
    public void Every_prefix_is_in_the_context_and_nobody_has_to_fetch_one(string site)
    {
        using var json = JsonDocument.Parse(DataSites.Files(site)["data/katalog.jsonld"]);
        var context = json.RootElement.GetProperty("@context");
        Assert.Equal(JsonValueKind.Object, context.ValueKind);
        var used = Nodes(site).SelectMany(node => node.EnumerateObject()).Select(property => property.Name)
            .Concat(Nodes(site).Select(node => node.GetProperty("@type").GetString()!))
            .Where(name => name.Contains(':', StringComparison.Ordinal)).Select(name => name.Split(':')[0]).Distinct();
        Assert.All(used, prefix => Assert.True(context.TryGetProperty(prefix, out _), prefix));
    }

    /// <summary>Every object of the graph that has a class, however deep it stands.</summary>
    private static List<JsonElement> Nodes(string site)
    {
        var nodes = new List<JsonElement>();
        using var json = JsonDocument.Parse(DataSites.Files(site)["data/katalog.jsonld"]);
        Find(json.RootElement.GetProperty("@graph").Clone());
        return nodes;

        void Find(JsonElement element)
        {
            if (element.ValueKind == JsonValueKind.Array)
            {
                foreach (var item in element.EnumerateArray())
                    Find(item);
            }
            else if (element.ValueKind == JsonValueKind.Object && !element.TryGetProperty("@value", out _))
            {
                if (element.TryGetProperty("@type", out _))
                    nodes.Add(element);
                foreach (var member in element.EnumerateObject())
                    Find(member.Value);
            }
        }
    }

    private static IEnumerable<JsonElement> Each(JsonElement value) => value.ValueKind == JsonValueKind.Array ? value.EnumerateArray() : [value];
}
