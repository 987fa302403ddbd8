using System.Text.Json;
using BarometerSite.Model;
using BarometerSite.Pages;

namespace BarometerSite.OpenData.Catalogues;

/// <summary>The files of a dataset.</summary>
internal sealed class CatalogueDistributions(PlanContext context, CatalogueTerms terms)
{
    public void OfEverything(Utf8JsonWriter json) => json.WriteObjects("dcat:distribution",
        [("xlsx", Addresses.Workbook, MediaTypes.Workbook), ("zip", Addresses.Bundle, MediaTypes.Zip), ("datapackage", Addresses.DataPackage, MediaTypes.Json)],
        (inner, file) =>
        {
            var (word, address, mediaType) = file;
            Write(inner, word, address, mediaType, standard: word == "datapackage" ? "https://datapackage.org/" : null);
        });

    public void Of(Utf8JsonWriter json, Indicator indicator) => json.WriteObjects("dcat:distribution", DataFormat.OfFigures, (inner, format) =>
        Write(inner, format.Id, Addresses.DataFile(indicator, format.Form), format.MediaType, format.Standard));

    public void OfEdition(Utf8JsonWriter json, string indicator, EditionId edition) =>
        json.WriteObjects("dcat:distribution", DataFormat.OfEditions, (inner, format) =>
            Write(inner, format.Id, Addresses.Edition(edition) + Addresses.DataFile(indicator, format.Form), format.MediaType, format.Standard));

    private void Write(Utf8JsonWriter json, string word, string address, string mediaType, string? standard)
    {
        json.WriteString("@id", context.BaseUrl + address);
        json.WriteString("@type", "dcat:Distribution");
        json.WriteObjects("dct:title", context.Languages, (inner, language) =>
        {
            inner.WriteString("@value", context.In(language).Word(DataFormat.WordKeyOf(word)));
            inner.WriteString("@language", language.Code);
        });
        json.WriteLink("dcat:accessURL", context.BaseUrl + address);
        json.WriteLink("dcat:downloadURL", context.BaseUrl + address);
        json.WriteLink("dct:format", EuropeanWords.FileType(mediaType), "dct:MediaTypeOrExtent");
        json.WriteLink("dcat:mediaType", "https://www.iana.org/assignments/media-types/" + mediaType, "dct:MediaType");
        json.WriteLink("dct:license", terms.Licence, "dct:LicenseDocument");
        json.WriteLink("dcatap:availability", EuropeanWords.Available, "skos:Concept");
        if (standard is not null)
            json.WriteLink("dct:conformsTo", standard, "dct:Standard");
    }
}
