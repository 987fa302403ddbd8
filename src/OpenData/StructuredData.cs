using System.Text.Json;
using BarometerSite.Markup;
using BarometerSite.Model;
using BarometerSite.OpenData.Catalogues;
using BarometerSite.OpenData.Citations;
using BarometerSite.Pages;

namespace BarometerSite.OpenData;

/// <summary>
/// What search engines read of a page (schema.org): on an indicator's the dataset and the way to the page, on that of the data the catalogue. It stands in
/// the page as a data block (HTML, 4.12.1), which no browser runs, so that the Content-Security-Policy does not ask about it.
/// </summary>
internal static class StructuredData
{
    private const int ShortestDescription = 50;

    /// <summary>Bytes; few pages have more to say.</summary>
    private const int UsualLength = 4096;

    private static readonly ThreadLocal<ArrayBufferWriter<byte>> Buffers = new(() => new(UsualLength));

    // Less-than signs are escaped, so that no text can end the element that it stands in.
    private static readonly JsonWriterOptions Layout = new() { Encoder = JsonText.Encoder };

    /// <param name="made">What is known of a file of data by its address.</param>
    /// <returns>Null for a page that is about no data, and for those of published editions, which search engines should not find.</returns>
    public static Html? Of(PagePlan page, PlanContext context, Func<string, FileHash> made)
    {
        if (context.Mount is not null)
            return null;
        var wording = context.In(page.Language);
        if (page.Offers is { } indicator)
            return Block(json => Dataset(json, indicator, context, wording, made), json => Breadcrumbs(json, page, context));
        return page.Kind == PageKind.Data ? Block(json => Catalogue(json, page, context, wording)) : null;
    }

    private static Html Block(params ReadOnlySpan<Action<Utf8JsonWriter>> things)
    {
        var buffer = Buffers.Value!;
        buffer.ResetWrittenCount();
        using (var json = new Utf8JsonWriter(buffer, Layout))
        {
            json.WriteStartObject();
            json.WriteString("@context", "https://schema.org");
            json.WriteStartArray("@graph");
            foreach (var thing in things)
                json.WriteObject(thing);
            json.WriteEndArray();
            json.WriteEndObject();
        }
        return Html.Unsafe(Encoding.UTF8.GetString(buffer.WrittenSpan));
    }

    private static void Dataset(Utf8JsonWriter json, Indicator indicator, PlanContext context, Wording wording, Func<string, FileHash> made)
    {
        var site = context.Barometer.Site;
        var (citation, terms) = (Citation.Of(indicator, context), new CatalogueTerms(context));
        var rows = indicator.Measurements;
        json.WriteString("@type", "Dataset");
        json.WriteString("@id", terms.Dataset(indicator.Id));
        json.WriteString("url", context.BaseUrl + Addresses.Indicator(indicator));
        json.WriteString("name", wording.In(indicator.Title));
        json.WriteString("description", Description(indicator, site, wording));
        json.WriteString("inLanguage", wording.Language.Code);
        json.WriteString("license", site.LicenceAddress);
        json.WriteBoolean("isAccessibleForFree", value: true);
        json.WriteString("dateModified", IsoDate.Of(context.Edition.AsOf));
        json.WriteString("temporalCoverage", $"{IsoDate.Of(rows.Min(row => row.Period.FirstDay))}/{IsoDate.Of(rows.Max(row => row.Period.LastDay))}");
        json.WriteString("spatialCoverage", wording.Covered(indicator.Coverage));
        json.WriteString("variableMeasured", $"{wording.In(indicator.Short)} ({wording.UnitName(indicator.Unit)})");
        if (citation.Edition is { } edition)
            json.WriteString("version", edition.ToString());
        json.WriteString("identifier", citation.Address);
        json.WriteObject("creator", inner => Owner(inner, context, wording));
        json.WriteObject("includedInDataCatalog", inner =>
        {
            inner.WriteString("@type", "DataCatalog");
            inner.WriteString("@id", terms.Catalogue);
        });
        json.WriteObjects("distribution", DataFormat.OfFigures, (inner, format) =>
        {
            var address = Addresses.DataFile(indicator, format.Form);
            inner.WriteString("@type", "DataDownload");
            inner.WriteString("name", wording.Word(DataFormat.WordKey(format.Id)));
            inner.WriteString("encodingFormat", format.MediaType);
            inner.WriteString("contentUrl", context.BaseUrl + address);
            inner.WriteString("contentSize", string.Create(CultureInfo.InvariantCulture, $"{made(address).Bytes} B"));
        });
    }

    // Search engines for data take no shorter one.
    private static string Description(Indicator indicator, Site site, Wording wording)
    {
        var definition = wording.In(indicator.Definition);
        return definition.Length >= ShortestDescription ? definition : $"{definition} {wording.In(site.Title)}. {wording.In(site.Tagline)}";
    }

    private static void Breadcrumbs(Utf8JsonWriter json, PagePlan page, PlanContext context)
    {
        var way = page.Breadcrumbs.Select(link => (link.Title, Address: link.Address!)).Append((page.Title, page.Address));
        json.WriteString("@type", "BreadcrumbList");
        json.WriteObjects("itemListElement", way.Select((step, at) => (step, at)), (inner, item) =>
        {
            inner.WriteString("@type", "ListItem");
            inner.WriteNumber("position", item.at + 1);
            inner.WriteString("name", item.step.Item1);
            inner.WriteString("item", context.BaseUrl + item.step.Item2);
        });
    }

    private static void Catalogue(Utf8JsonWriter json, PagePlan page, PlanContext context, Wording wording)
    {
        var (site, terms) = (context.Barometer.Site, new CatalogueTerms(context));
        json.WriteString("@type", "DataCatalog");
        json.WriteString("@id", terms.Catalogue);
        json.WriteString("url", context.BaseUrl + page.Address);
        json.WriteString("name", wording.In(site.Title));
        json.WriteString("description", page.Description);
        json.WriteString("license", site.LicenceAddress);
        json.WriteString("inLanguage", wording.Language.Code);
        json.WriteObject("publisher", inner => Owner(inner, context, wording));
        json.WriteObjects("dataset", context.Barometer.WithFigures, (inner, indicator) =>
        {
            inner.WriteString("@type", "Dataset");
            inner.WriteString("@id", terms.Dataset(indicator.Id));
            inner.WriteString("name", wording.In(indicator.Title));
            inner.WriteString("description", Description(indicator, site, wording));
            inner.WriteString("url", context.BaseUrl + Addresses.Indicator(indicator));
            inner.WriteString("license", site.LicenceAddress);
        });
    }

    private static void Owner(Utf8JsonWriter json, PlanContext context, Wording wording)
    {
        json.WriteString("@type", "GovernmentOrganization");
        json.WriteString("name", wording.In(context.Barometer.Site.Owner));
    }
}
