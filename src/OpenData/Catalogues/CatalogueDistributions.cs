using System.Text.Json;
using BarometerSite.Model;
using BarometerSite.Pages;

namespace BarometerSite.OpenData.Catalogues;

/// <summary>The files of a dataset.</summary>
internal sealed class CatalogueDistributions(PlanContext context, CatalogueTerms terms)
{
    private readonly Dictionary<string, OfForm> ofForms = new(StringComparer.Ordinal);

    public void OfEverything(Utf8JsonWriter json)
    {
        json.WriteStartArray("dcat:distribution");
        Write(json, "xlsx", Addresses.Workbook, MediaTypes.Workbook, standard: null);
        Write(json, "zip", Addresses.Bundle, MediaTypes.Zip, standard: null);
        Write(json, "datapackage", Addresses.DataPackage, MediaTypes.Json, "https://datapackage.org/");
        json.WriteEndArray();
    }

    public void Of(Utf8JsonWriter json, Indicator indicator) => Write(json, DataFormat.OfFigures, indicator.Id, folder: "");

    public void OfEdition(Utf8JsonWriter json, string indicator, EditionId edition) =>
        Write(json, DataFormat.OfEditions, indicator, Addresses.Edition(edition));

    private void Write(Utf8JsonWriter json, ImmutableArray<DataFormat> formats, string indicator, string folder)
    {
        json.WriteStartArray("dcat:distribution");
        foreach (var format in formats)
            Write(json, format.Id, folder + Addresses.DataFile(indicator, format.Form), format.MediaType, format.Standard);
        json.WriteEndArray();
    }

    private void Write(Utf8JsonWriter json, string form, string address, string mediaType, string? standard)
    {
        if (!ofForms.TryGetValue(form, out var ofForm))
            ofForms[form] = ofForm = Form(form, mediaType, standard);
        var absolute = context.BaseUrl + address;
        json.WriteStartObject();
        json.WriteString("@id", absolute);
        json.WriteString("@type", "dcat:Distribution");
        json.WriteMade("dct:title", ofForm.Title);
        json.WriteLink("dcat:accessURL", absolute);
        json.WriteLink("dcat:downloadURL", absolute);
        foreach (var (name, link) in ofForm.Links)
            json.WriteMade(name, link);
        json.WriteEndObject();
    }

    private OfForm Form(string form, string mediaType, string? standard)
    {
        return new OfForm(
            JsonWriting.Make(json =>
            {
                json.WriteStartArray();
                foreach (var language in context.Languages)
                {
                    json.WriteStartObject();
                    json.WriteString("@value", context.In(language).Word(DataFormat.WordKeyOf(form)));
                    json.WriteString("@language", language.Code);
                    json.WriteEndObject();
                }
                json.WriteEndArray();
            }),
            [
                ("dct:format", Link(EuropeanWords.FileType(mediaType), "dct:MediaTypeOrExtent")),
                ("dcat:mediaType", Link("https://www.iana.org/assignments/media-types/" + mediaType, "dct:MediaType")),
                ("dct:license", Link(terms.Licence, "dct:LicenseDocument")),
                ("dcatap:availability", Link(EuropeanWords.Available, "skos:Concept")),
                .. standard is null ? [] : ImmutableArray.Create(("dct:conformsTo", Link(standard, "dct:Standard"))),
            ]);

        static byte[] Link(string id, string type) => JsonWriting.Make(json => json.WriteThing(id, type));
    }

    /// <summary>What all files of a form say alike, which is most of what they say.</summary>
    private sealed record OfForm(byte[] Title, ImmutableArray<(string Name, byte[] Link)> Links);
}
