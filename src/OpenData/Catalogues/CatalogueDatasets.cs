using System.Text.Json;
using BarometerSite.Model;
using BarometerSite.Pages;
using BarometerSite.Pages.Editions;

namespace BarometerSite.OpenData.Catalogues;

/// <summary>All figures in one, and of each indicator its series, its figures as they are now and as each edition has them.</summary>
internal sealed class CatalogueDatasets(PlanContext context, CatalogueTerms terms)
{
    private readonly CatalogueDistributions distributions = new(context, terms);

    /// <summary>Of the datasets: a series is found through its members.</summary>
    public IEnumerable<string> Ids() =>
    [
        terms.Everything,
        .. context.Barometer.WithFigures.Select(indicator => terms.Dataset(indicator.Id)),
        .. context.History.CurrentRecords.SelectMany(edition => edition.Indicators.Select(indicator => terms.Dataset(indicator.Id, edition.Header.Id))),
    ];

    public void Write(Utf8JsonWriter json)
    {
        var site = context.Barometer.Site;
        json.WriteObject(all =>
        {
            all.WriteString("@id", terms.Everything);
            all.WriteString("@type", "dcat:Dataset");
            terms.Common(all, site.Title, site.Tagline);
            all.WriteDate("dct:modified", context.Edition.AsOf);
            distributions.OfEverything(all);
        });
        foreach (var (id, title, definition) in SeriesOf())
        {
            json.WriteObject(series =>
            {
                series.WriteString("@id", terms.Series(id));
                series.WriteString("@type", "dcat:DatasetSeries");
                terms.Common(series, title, definition);
            });
        }
        foreach (var indicator in context.Barometer.WithFigures)
            Now(json, indicator);
        foreach (var edition in context.History.CurrentRecords)
        {
            foreach (var indicator in edition.Indicators)
                json.WriteObject(dataset => InEdition(dataset, edition, indicator));
        }
    }

    /// <summary>Those of today first, then those that only editions have, by what the newest of them calls them.</summary>
    private IEnumerable<IndicatorRecord> SeriesOf() =>
        context.Barometer.WithFigures.Select(IndicatorRecord.Of)
            .Concat(context.History.CurrentRecords.Reverse().SelectMany(edition => edition.Indicators))
            .DistinctBy(indicator => indicator.Id, StringComparer.Ordinal);

    private void Now(Utf8JsonWriter json, Indicator indicator)
    {
        var id = terms.Dataset(indicator.Id);
        json.WriteStartObject();
        json.WriteString("@id", id);
        json.WriteString("@type", "dcat:Dataset");
        terms.Common(json, indicator.Title, indicator.Definition);
        json.WriteString("dct:identifier", id);
        json.WriteLink("dcat:inSeries", terms.Series(indicator.Id));
        json.WriteLink("dcat:landingPage", context.BaseUrl + Addresses.Indicator(indicator), "foaf:Document");
        terms.Place(json, indicator.Coverage);
        json.WriteStartObject("dct:temporal");
        json.WriteString("@type", "dct:PeriodOfTime");
        json.WriteDate("dcat:startDate", indicator.Measurements.Min(row => row.Period.FirstDay));
        json.WriteDate("dcat:endDate", indicator.Measurements.Max(row => row.Period.LastDay));
        json.WriteEndObject();
        if (indicator.Measurements.Max(row => row.KnownDate) is { } newest)
            json.WriteDate("dct:modified", newest);
        distributions.Of(json, indicator);
        json.WriteEndObject();
    }

    private void InEdition(Utf8JsonWriter json, EditionRecord edition, IndicatorRecord indicator)
    {
        var id = edition.Header.Id;
        json.WriteString("@id", terms.Dataset(indicator.Id, id));
        json.WriteString("@type", "dcat:Dataset");
        terms.Common(json, indicator.Title, indicator.Definition);
        json.WriteString("dct:identifier", terms.Dataset(indicator.Id, id));
        json.WriteString("dcat:version", id.ToString());
        json.WriteDate("dct:issued", edition.Header.Published);
        json.WriteLink("dcat:inSeries", terms.Series(indicator.Id));
        json.WriteLink("dcat:landingPage",
            context.BaseUrl + edition.Address(Languages.Complete, PagePlan.IndicatorTwin(indicator.Id)), "foaf:Document");
        distributions.OfEdition(json, indicator.Id, id);
    }
}
