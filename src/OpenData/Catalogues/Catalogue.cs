using System.Text.Json;
using BarometerSite.Model;
using BarometerSite.Pages;
using BarometerSite.Pages.Dialogue;

namespace BarometerSite.OpenData.Catalogues;

/// <summary>
/// The site's data as DCAT in JSON-LD, by DCAT-AP-DK 2.0.2 and DCAT-AP 3.0.1. The context stands in the file, so that nobody has to fetch one.
/// Each indicator is a series; its figures as they are now and as each edition has them are its datasets.
/// </summary>
/// <remarks>
/// No <c>dcat:byteSize</c> and no <c>spdx:checksum</c>: the profiles ask for different types of number, and the Danish one knows no algorithm but SHA-1.
/// Hashes and sizes stand in the list and the data package.
/// </remarks>
internal sealed class Catalogue(PlanContext context)
{
    private static readonly ImmutableArray<(string Prefix, string Address)> Prefixes =
    [
        ("dcat", "http://www.w3.org/ns/dcat#"),
        ("dcatap", "http://data.europa.eu/r5r/"),
        ("dct", "http://purl.org/dc/terms/"),
        ("foaf", "http://xmlns.com/foaf/0.1/"),
        ("vcard", "http://www.w3.org/2006/vcard/ns#"),
        ("skos", "http://www.w3.org/2004/02/skos/core#"),
        ("xsd", "http://www.w3.org/2001/XMLSchema#"),
    ];

    private readonly CatalogueTerms terms = new(context);

    private Site Site => context.Barometer.Site;

    public void Write(IBufferWriter<byte> output) => JsonWriting.WriteFile(output, json =>
    {
        json.WriteObject("@context", inner =>
        {
            foreach (var (prefix, address) in Prefixes)
                inner.WriteString(prefix, address);
        });
        var datasets = new CatalogueDatasets(context, terms);
        json.WriteStartArray("@graph");
        json.WriteObject(inner => Head(inner, datasets.Ids()));
        json.WriteObject(Publisher);
        if (terms.Contact is { } contact)
            json.WriteObject(inner => Contact(inner, contact, context.Looks.Email!));
        Words(json);
        datasets.Write(json);
        json.WriteEndArray();
    }, isForPeople: false);

    private void Head(Utf8JsonWriter json, IEnumerable<string> datasets)
    {
        json.WriteString("@id", terms.Catalogue);
        json.WriteString("@type", "dcat:Catalog");
        json.WriteSpoken("dct:title", Site.Title);
        json.WriteSpoken("dct:description", Site.Tagline);
        json.WriteLink("dct:publisher", terms.Publisher);
        json.WriteLink("dct:license", terms.Licence, "dct:LicenseDocument");
        json.WriteLink("foaf:homepage", context.BaseUrl + Addresses.Data, "foaf:Document");
        json.WriteObjects("dct:language", context.Languages, (inner, language) =>
        {
            inner.WriteString("@id", EuropeanWords.Language(language));
            inner.WriteString("@type", "dct:LinguisticSystem");
        });
        json.WriteLink("dcat:themeTaxonomy", EuropeanWords.Themes, "skos:ConceptScheme");
        terms.Place(json, Coverage.City);
        if (context.History.Archive.Editions is [var first, ..])
            json.WriteDate("dct:issued", first.Header.Published);
        json.WriteDate("dct:modified", context.Edition.AsOf);
        json.WriteObjects("dcat:dataset", datasets, (inner, id) => inner.WriteString("@id", id));
    }

    private void Publisher(Utf8JsonWriter json)
    {
        json.WriteString("@id", terms.Publisher);
        json.WriteString("@type", "foaf:Agent");
        json.WriteSpoken("foaf:name", Site.Owner);
        json.WriteLink("dct:type", EuropeanWords.LocalAuthority, "skos:Concept");
    }

    /// <summary>A vCard (RFC 6350, in RDF).</summary>
    private void Contact(Utf8JsonWriter json, string id, string email)
    {
        json.WriteString("@id", id);
        json.WriteString("@type", "vcard:Kind");
        json.WriteSpoken("vcard:fn", Site.Owner);
        json.WriteLink("vcard:hasEmail", WriteLinks.To(email));
    }

    // Who reads the catalogue alone, knows of a word of another's table what stands here.
    private static void Words(Utf8JsonWriter json)
    {
        json.WriteObject(scheme =>
        {
            scheme.WriteString("@id", EuropeanWords.Themes);
            scheme.WriteString("@type", "skos:ConceptScheme");
            scheme.WriteSpoken("dct:title", EuropeanWords.ThemesTitle);
        });
        foreach (var (id, label) in EuropeanWords.Labels)
        {
            json.WriteObject(word =>
            {
                word.WriteString("@id", id);
                word.WriteString("@type", "skos:Concept");
                word.WriteSpoken("skos:prefLabel", label);
            });
        }
    }
}
