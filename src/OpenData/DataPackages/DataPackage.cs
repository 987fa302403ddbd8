using System.Text.Json;
using BarometerSite.Model;
using BarometerSite.Pages;

namespace BarometerSite.OpenData.DataPackages;

/// <summary>Frictionless Data Package 2.0: the plain CSV files, each with its Table Schema, its bytes and its hash.</summary>
/// <param name="made">What is known of a file by its address.</param>
internal sealed class DataPackage(PlanContext context, Func<string, FileHash> made)
{
    private readonly Wording wording = context.In(Languages.Complete);
    private readonly TableSchema tables = new(context.In(Languages.Complete));

    private Site Site => context.Barometer.Site;

    public void Write(IBufferWriter<byte> output) => JsonWriting.WriteFile(output, json =>
    {
        json.WriteString("$schema", "https://datapackage.org/profiles/2.0/datapackage.json");
        json.WriteString("name", context.Mount is { } mount ? $"barometer-{mount.Header.Id}" : "barometer");
        json.WriteString("id", context.BaseUrl + Addresses.DataPackage);
        json.WriteString("title", wording.In(Site.Title));
        json.WriteString("description", wording.In(Site.Tagline));
        json.WriteString("homepage", context.BaseUrl);
        if (context.Mount is { Header: var header })
            json.WriteString("version", header.Id.ToString());
        json.WriteString("created", IsoDate.Of(context.Edition.AsOf) + "T00:00:00Z");
        json.WriteObjects("licenses", [Site], (licence, site) =>
        {
            licence.WriteString("title", site.LicenceName);
            licence.WriteString("path", site.LicenceAddress);
        });
        json.WriteObjects("contributors", [Site], (publisher, site) =>
        {
            publisher.WriteString("title", wording.In(site.Owner));
            publisher.WriteStrings("roles", ["publisher"]);
        });
        json.WriteObjects("resources", context.Barometer.WithFigures, Resource);
    });

    private void Resource(Utf8JsonWriter json, Indicator indicator)
    {
        var address = Addresses.DataFile(indicator, DataForm.Csv);
        var file = made(address);
        json.WriteString("$schema", "https://datapackage.org/profiles/2.0/dataresource.json");
        json.WriteString("name", indicator.Id);
        json.WriteString("type", "table");
        json.WriteString("path", address[Addresses.Data.Length..]);
        json.WriteString("title", wording.In(indicator.Title));
        json.WriteString("description", wording.In(indicator.Definition));
        json.WriteString("format", "csv");
        json.WriteString("mediatype", MediaTypes.Csv);
        json.WriteString("encoding", "utf-8");
        json.WriteNumber("bytes", file.Bytes);
        json.WriteString("hash", "sha256:" + file.Hex);
        var sources = indicator.Measurements.Select(row => row.Source).DistinctBy(source => source.Id, StringComparer.Ordinal);
        json.WriteObjects("sources", sources, (inner, source) =>
        {
            inner.WriteString("title", source.Title);
            if (source.Address is { } path)
                inner.WriteString("path", path);
        });
        json.WriteStartObject("schema");
        tables.Write(json, indicator);
        json.WriteEndObject();
    }
}
