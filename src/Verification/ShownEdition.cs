using System.Text.Json;
using AngleSharp.Html.Parser;
using BarometerSite.Editions;
using BarometerSite.Model;
using BarometerSite.Pages;

namespace BarometerSite.Verification;

/// <summary>The files of a site that show a published edition, held against the edition.</summary>
/// <param name="document">The edition's document as its file has it, but for what is withheld.</param>
/// <param name="edition">The same, read.</param>
/// <param name="plan">Of the edition's pages.</param>
/// <param name="file">The bytes of a file of the site by its path; null where there is none.</param>
internal sealed class ShownEdition(JsonElement document, Edition edition, SitePlan plan, Func<string, ReadOnlyMemory<byte>?> file)
{
    private readonly Findings findings = new();
    private readonly HtmlParser parser = new();

    public Findings Compare()
    {
        CompareParts("indicators", edition.Barometer.Indicators.Where(indicator => !indicator.Measurements.IsEmpty).ToDictionary(
            indicator => indicator.Id, indicator => Addresses.DataFile(indicator, DataForm.Json), StringComparer.Ordinal));
        CompareParts("goals", edition.Barometer.Goals.ToDictionary(goal => goal.Id, Addresses.Json, StringComparer.Ordinal));
        foreach (var indicator in edition.Barometer.Indicators.Where(indicator => !indicator.Measurements.IsEmpty))
        {
            if (File(Addresses.DataFile(indicator, DataForm.Csv)) is var (path, bytes))
                IndicatorRows.Compare(path, Encoding.UTF8.GetString(bytes.Span), indicator, findings);
        }

        foreach (var page in plan.Context.Looks.Wordbooks.Select(words => words.Language))
            Compare(page);
        return findings;
    }

    private void CompareParts(string list, Dictionary<string, string> addresses)
    {
        foreach (var part in document.GetProperty(list).EnumerateArray())
        {
            if (addresses.TryGetValue(part.GetProperty("id").GetString()!, out var address) && File(address) is var (path, bytes))
                DocumentFiles.Compare(path, part, bytes, findings);
        }
    }

    private void Compare(Language language)
    {
        var wording = plan.Context.In(language);
        foreach (var goal in edition.Goals)
        {
            if (wording.Has(goal.Goal) && Page(Addresses.Goal(goal.Goal, language)) is var (path, page))
                new GoalPage(path, page, wording, findings).Compare(goal);
        }

        foreach (var indicator in language.IsComplete ? edition.Barometer.Indicators : [])
        {
            if (Page(Addresses.Indicator(indicator)) is var (path, page))
                IndicatorPage.Compare(path, page, indicator, wording, findings);
        }
    }

    private (string Path, AngleSharp.Html.Dom.IHtmlDocument Page)? Page(string address) =>
        File(Addresses.File(address)) is var (path, bytes) ? (path, parser.ParseDocument(Encoding.UTF8.GetString(bytes.Span))) : null;

    private (string Path, ReadOnlyMemory<byte> Bytes)? File(string address)
    {
        var path = plan.Context.Mount!.Address + address;
        if (file(path) is { } bytes)
            return (path, bytes);
        findings.Miss(path);
        return null;
    }
}
