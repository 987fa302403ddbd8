using System.Text.Json;
using BarometerSite.Model;
using BarometerSite.Pages;

namespace BarometerSite.OpenData.Catalogues;

/// <summary>The ids of the catalogue's things, and what all of its datasets say alike.</summary>
internal sealed class CatalogueTerms(PlanContext context)
{
    public string Catalogue { get; } = context.BaseUrl + Addresses.Data + "#katalog";

    public string Publisher { get; } = context.BaseUrl + Addresses.Data + "#udgiver";

    /// <summary>Whom to ask; null where the site names no address for mail.</summary>
    public string? Contact { get; } = context.Looks.Email is null ? null : context.BaseUrl + Addresses.Data + "#kontakt";

    public string Everything { get; } = context.BaseUrl + Addresses.Data + "#alle-tal";

    public string Licence { get; } = EuropeanWords.Licence(context.Barometer.Site.LicenceAddress);

    public string Series(string indicator) => $"{context.BaseUrl}{Addresses.Indicators}{indicator}/#serie";

    /// <summary>The figures as they are now.</summary>
    public string Dataset(string indicator) => $"{context.BaseUrl}{Addresses.Indicators}{indicator}/#data";

    public string Dataset(string indicator, EditionId edition) =>
        $"{context.BaseUrl}{Addresses.Edition(edition)}{Addresses.Indicators}{indicator}/#data";

    /// <summary>What every dataset and every series has.</summary>
    public void Common(Utf8JsonWriter json, LocalText title, LocalText description)
    {
        json.WriteSpoken("dct:title", title);
        json.WriteSpoken("dct:description", description);
        json.WriteLink("dct:publisher", Publisher);
        if (Contact is not null)
            json.WriteLink("dcat:contactPoint", Contact);
        json.WriteLink("dcat:theme", EuropeanWords.PopulationAndSociety, "skos:Concept");
        json.WriteLink("dct:accrualPeriodicity", EuropeanWords.TwiceAYear, "dct:Frequency");
    }

    public void Place(Utf8JsonWriter json, Coverage coverage)
    {
        switch (coverage)
        {
            case Coverage.City:
                json.WriteObject("dct:spatial", inner =>
                {
                    inner.WriteString("@id", context.BaseUrl + Addresses.Data + "#by");
                    inner.WriteString("@type", "dct:Location");
                    inner.WriteSpoken("skos:prefLabel", context.Barometer.Site.City);
                });
                break;
            case Coverage.Country:
                json.WriteLink("dct:spatial", EuropeanWords.Denmark, "dct:Location");
                break;
            case Coverage.Cities:
                // Of more countries than one.
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(coverage));
        }
    }
}
