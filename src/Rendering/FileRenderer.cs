using BarometerSite.Charts;
using BarometerSite.Editions.Writing;
using BarometerSite.Markup;
using BarometerSite.Model;
using BarometerSite.OpenData;
using BarometerSite.Pages;
using BarometerSite.Pages.Common;
using BarometerSite.Pages.Plots;
using BarometerSite.Rendering.Feeds;
using BarometerSite.Rendering.Seen;
using BarometerSite.Templating;

namespace BarometerSite.Rendering;

/// <summary>Makes the bytes of any planned file, each by itself. Safe to ask from several threads.</summary>
internal sealed class FileRenderer
{
    private readonly SitePlan plan;
    private readonly AssetFiles assets;
    private readonly TemplateSet templates;
    private readonly DateOnly date;
    private readonly ICardPainter? cards;
    private readonly EditionWriter document;
    private readonly DataWriter data;
    private readonly PageRenderer pages;

    /// <param name="cards">Null where the plan has none.</param>
    public FileRenderer(SitePlan plan, AssetFiles assets, TemplateSet templates, DateOnly date, ICardPainter? cards)
    {
        (this.plan, this.assets, this.templates, this.date, this.cards) = (plan, assets, templates, date, cards);
        document = new EditionWriter(plan.Context.Edition);
        Data = new DataFiles(plan, Write, (entries, output) => data!.WriteBundle(entries, output));
        data = new DataWriter(plan.Context, document, Data.Of);
        pages = new PageRenderer(templates, new SiteGlobals(plan.Context.Barometer.Site, plan, date, assets), Data);
    }

    public DataFiles Data { get; }

    /// <summary>What a host sends with which paths.</summary>
    public ImmutableArray<HostRule> HostRules => [.. HostHeaders.Rules(plan, assets.ChartStyles)];

    /// <inheritdoc cref="EditionsFingerprint"/>
    public string EditionsMadeOf(TemplateFiles files, string program) => EditionsFingerprint.Of(plan.Current, assets, files, program);

    /// <summary>For the pages of a published edition of the same site. They show its own day, not the build's, and so stay the same.</summary>
    public FileRenderer Of(SitePlan edition) => new(edition, assets, templates, edition.Context.Mount!.Header.Published, cards);

    /// <exception cref="TemplateException">A template failed.</exception>
    public void Write(PlannedFile file, IBufferWriter<byte> output)
    {
        switch (file.Content)
        {
            case FileContent.Page page:
                pages.Render(page.Plan, output);
                break;
            case FileContent.Embed embed:
                pages.Render(EmbedPages.Of(embed.Chart.View, embed.Language), output);
                break;
            case FileContent.Drawing { Chart.View: var chart, Language: var language }:
                WriteDrawing(chart.Specification, chart.Drawing, chart.Subtitle, SourceView.Publishers(chart.Sources), chart.Home.Address, language, output);
                break;
            case FileContent.Figure { Chart.View: var chart }:
                output.Write(chart.FigureFile.Span);
                break;
            case FileContent.Numbers { Chart.View: var chart }:
                WriteText(chart.Specification.Csv, output);
                break;
            case FileContent.Picture { Plan: var page }:
                var pictured = (IPictured)page.View();
                var policy = plan.Context.Barometer.Site.Policy.In(page.Language);
                WriteDrawing(pictured.Chart, pictured.Drawing, policy, pictured.Publishers, page.Address, page.Language, output);
                break;
            case FileContent.CardPicture { Card: var card }:
                cards!.Paint(file.Path, card.Draw().ToString(), output);
                break;
            case FileContent.IndicatorData { Indicator: var indicator, Form: var form }:
                data.Write(indicator, form, output);
                break;
            case FileContent.CsvDescription { Indicator: var indicator, Form: var form }:
                data.Describe(indicator, form, output);
                break;
            case FileContent.GoalJson { Goal: var goal }:
                document.Write(goal, output);
                break;
            case FileContent.Workbook:
                data.WriteWorkbook(output);
                break;
            case FileContent.DataPackage:
                data.WriteDataPackage(output);
                break;
            case FileContent.Bundle bundle:
                Data.Write(bundle, output);
                break;
            case FileContent.DataList:
                data.WriteList(output);
                break;
            case FileContent.Catalogue:
                data.WriteCatalogue(output);
                break;
            case FileContent.JsonSchema { Name: var name }:
                JsonSchemaFile.Write(name, output);
                break;
            case FileContent.CorrectionsJson:
                document.WriteCorrections(output);
                break;
            case FileContent.Sitemap:
                WriteText(SiteFiles.Sitemap(plan), output);
                break;
            case FileContent.Robots:
                WriteText(SiteFiles.Robots(plan.Context.Looks), output);
                break;
            case FileContent.Headers:
                WriteText(HostHeaders.Write(plan, assets.ChartStyles), output);
                break;
            case FileContent.Redirects:
                WriteText(HostRedirects.Write(plan.Moves), output);
                break;
            case FileContent.AtomFeed { Feed: var feed }:
                WriteText(AtomFeed.Write(feed, plan.Context.Looks.BaseUrl), output);
                break;
            case FileContent.JsonFeed { Feed: var feed }:
                JsonFeed.Write(feed, plan.Context.Looks.BaseUrl, output);
                break;
            case FileContent.CalendarFile { Calendar: var calendar }:
                WriteText(CalendarFile.Write(calendar, plan.Context.Looks.BaseUrl, date), output);
                break;
            case FileContent.SearchPart { Part: var part }:
                SearchFile.Write(part, output);
                break;
            case FileContent.Asset asset:
                output.Write(asset.Bytes.Span);
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(file));
        }
    }

    /// <param name="address">Of the page that it comes from.</param>
    private void WriteDrawing(
        Chart chart, ChartPicture picture, string subtitle, ImmutableArray<string> publishers, string? address, Language language, IBufferWriter<byte> output)
    {
        var credit = new ChartCredit(
            subtitle, $"{plan.Context.In(language).Word("source")}: {string.Join(", ", publishers)}", plan.Context.BaseUrl + address, language.Code);
        WriteText(StandaloneChart.Draw(chart, picture, credit, Html.Text(assets.ChartStyles.Of(chart.Kind))).ToString(), output);
    }

    private static void WriteText(string text, IBufferWriter<byte> output) => Encoding.UTF8.GetBytes(text, output);
}
