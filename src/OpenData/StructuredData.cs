using System.Text.Json;
using BarometerSite.Markup;
using BarometerSite.Model;
using BarometerSite.OpenData.Catalogues;
using BarometerSite.OpenData.Citations;
using BarometerSite.Pages;

namespace BarometerSite.OpenData;

/// <summary>
/// What search engines read of a page (schema.org): on an indicator's the dataset and the way to the page, on that of the data the catalogue. It stands in
/// the page as a data block (HTML, 4.12.1), which no browser runs, so that the Content-Security-Policy does not ask about it. Safe to ask from several threads.
/// </summary>
/// <param name="made">What is known of a file of data by its address.</param>
internal sealed class StructuredData(PlanContext context, Func<string, FileHash> made)
{
    private const int ShortestDescription = 50;

    // Less-than signs are escaped, so that no text can end the element that it stands in.
    private static readonly JsonWriterOptions Layout = new() { Encoder = JsonText.Encoder };

    private readonly CatalogueTerms terms = new(context);

    private Site Site => context.Barometer.Site;

    /// <returns>Null for a page that is about no data, and for those of published editions, which search engines should not find.</returns>
    public StreamedMarkup? Of(PagePlan page) =>
        context.Mount is null && (page.Offers is not null || page.Kind == PageKind.Data) ? new(output => Write(page, output)) : null;

    private void Write(PagePlan page, IBufferWriter<byte> output)
    {
        var wording = context.In(page.Language);
        using var json = new Utf8JsonWriter(output, Layout);
        json.WriteStartObject();
        json.WriteString("@context", "https://schema.org");
        json.WriteStartArray("@graph");
        if (page.Offers is { } indicator)
        {
            Dataset(json, indicator, wording);
            Breadcrumbs(json, page);
        }
        else
            Catalogue(json, page, wording);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private void Dataset(Utf8JsonWriter json, Indicator indicator, Wording wording)
    {
        var citation = Citation.Of(indicator, context);
        var rows = indicator.Measurements;
        json.WriteStartObject();
        json.WriteString("@type", "Dataset");
        json.WriteString("@id", terms.Dataset(indicator.Id));
        json.WriteString("url", context.BaseUrl + Addresses.Indicator(indicator));
        json.WriteString("name", wording.In(indicator.Title));
        json.WriteString("description", Description(indicator, wording));
        json.WriteString("inLanguage", wording.Language.Code);
        json.WriteString("license", Site.LicenceAddress);
        json.WriteBoolean("isAccessibleForFree", value: true);
        json.WriteString("dateModified", IsoDate.Of(context.Edition.AsOf));
        json.WriteString("temporalCoverage", $"{IsoDate.Of(rows.Min(row => row.Period.FirstDay))}/{IsoDate.Of(rows.Max(row => row.Period.LastDay))}");
        json.WriteString("spatialCoverage", wording.Covered(indicator.Coverage));
        json.WriteString("variableMeasured", $"{wording.In(indicator.Short)} ({wording.UnitName(indicator.Unit)})");
        if (citation.Edition is { } edition)
            json.WriteString("version", edition.ToString());
        json.WriteString("identifier", citation.Address);
        Owner(json, "creator", wording);
        json.WriteStartObject("includedInDataCatalog");
        json.WriteString("@type", "DataCatalog");
        json.WriteString("@id", terms.Catalogue);
        json.WriteEndObject();
        json.WriteStartArray("distribution");
        foreach (var format in DataFormat.OfFigures)
        {
            var address = Addresses.DataFile(indicator, format.Form);
            json.WriteStartObject();
            json.WriteString("@type", "DataDownload");
            json.WriteString("name", wording.Word(format.WordKey));
            json.WriteString("encodingFormat", format.MediaType);
            json.WriteString("contentUrl", context.BaseUrl + address);
            json.WriteString("contentSize", string.Create(CultureInfo.InvariantCulture, $"{made(address).Bytes} B"));
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
    }

    // Search engines for data take no shorter one.
    private string Description(Indicator indicator, Wording wording)
    {
        var definition = wording.In(indicator.Definition);
        return definition.Length >= ShortestDescription ? definition : $"{definition} {wording.In(Site.Title)}. {wording.In(Site.Tagline)}";
    }

    private void Breadcrumbs(Utf8JsonWriter json, PagePlan page)
    {
        json.WriteStartObject();
        json.WriteString("@type", "BreadcrumbList");
        json.WriteStartArray("itemListElement");
        var position = 0;
        foreach (var above in page.Breadcrumbs)
            Step(above.Title, above.Address!);
        Step(page.Title, page.Address);
        json.WriteEndArray();
        json.WriteEndObject();

        void Step(string title, string address)
        {
            json.WriteStartObject();
            json.WriteString("@type", "ListItem");
            json.WriteNumber("position", ++position);
            json.WriteString("name", title);
            json.WriteString("item", context.BaseUrl + address);
            json.WriteEndObject();
        }
    }

    private void Catalogue(Utf8JsonWriter json, PagePlan page, Wording wording)
    {
        json.WriteStartObject();
        json.WriteString("@type", "DataCatalog");
        json.WriteString("@id", terms.Catalogue);
        json.WriteString("url", context.BaseUrl + page.Address);
        json.WriteString("name", wording.In(Site.Title));
        json.WriteString("description", page.Description);
        json.WriteString("license", Site.LicenceAddress);
        json.WriteString("inLanguage", wording.Language.Code);
        Owner(json, "publisher", wording);
        json.WriteStartArray("dataset");
        foreach (var indicator in context.Barometer.WithFigures)
        {
            json.WriteStartObject();
            json.WriteString("@type", "Dataset");
            json.WriteString("@id", terms.Dataset(indicator.Id));
            json.WriteString("name", wording.In(indicator.Title));
            json.WriteString("description", Description(indicator, wording));
            json.WriteString("url", context.BaseUrl + Addresses.Indicator(indicator));
            json.WriteString("license", Site.LicenceAddress);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private void Owner(Utf8JsonWriter json, string role, Wording wording)
    {
        json.WriteStartObject(role);
        json.WriteString("@type", "GovernmentOrganization");
        json.WriteString("name", wording.In(Site.Owner));
        json.WriteEndObject();
    }
}
