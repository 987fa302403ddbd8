using System.Text.Json;
using System.Text.RegularExpressions;
using BarometerSite.Model;
using BarometerSite.Pages;

namespace BarometerSite.Tests.Agreement;

/// <summary>
/// Compares what a goal's page says with the goal's JSON, with the CSV and JSON of its indicators, and with the figure and CSV of its barometer.
/// </summary>
internal sealed partial class GoalAgreement
{
    private readonly PublishedSite site;
    private readonly Language language;
    private readonly GoalPage page;
    private readonly JsonElement json;
    private readonly JsonElement target;
    private readonly List<JsonElement> parts;
    private readonly List<string> differences = [];

    private GoalAgreement(PublishedSite site, Goal goal, Language language)
    {
        (this.site, this.language) = (site, language);
        page = new(site, Addresses.File(Addresses.Goal(goal, language)), language);
        json = site.Json(page.Json);
        target = json.GetProperty("targets").EnumerateArray().Last();
        parts = [.. json.GetProperty("parts").EnumerateArray()];
    }

    /// <summary>What is compared on a page, to see that it is much.</summary>
    public (int Newest, int Judged, int Targets, int Gauges) Compared { get; private set; }

    /// <summary>Each place where two of them say different things.</summary>
    public IReadOnlyList<string> Differences => differences;

    public static GoalAgreement Of(PublishedSite site, Goal goal, Language language)
    {
        var agreement = new GoalAgreement(site, goal, language);
        agreement.CompareVerdicts();
        agreement.CompareNewest();
        agreement.CompareReceipts();
        agreement.CompareTarget();
        agreement.CompareReferences(agreement.json);
        return agreement;
    }

    private void CompareVerdicts()
    {
        CompareVerdict("verdict", json, page.Verdict, page.VerdictWord);
        Expect(page.Parts.Length == (parts.Count > 1 ? parts.Count : 0), $"{page.Parts.Length} parts on the page, {parts.Count} in the JSON");
        foreach (var (shown, part) in page.Parts.Zip(parts))
            CompareVerdict("verdict of a part", part, shown.Verdict, shown.Word);
    }

    private void CompareVerdict(string what, JsonElement judged, string shown, string word)
    {
        var code = Code(judged);
        var words = PublishedCodes.Verdicts[code];
        Expect(shown == code, $"{what}: {shown} on the page, {code} in the JSON");
        Expect(word == (language == Languages.Danish ? words.Danish : words.English), $"{what}: ‘{word}’ for {code}");
    }

    /// <summary>Of the part that decides: the first that has the goal's verdict.</summary>
    private void CompareNewest()
    {
        var deciding = parts.FindIndex(part => Code(part) == Code(json));
        Expect(deciding >= 0, $"no part is {Code(json)}");
        var newest = Newest(parts[Math.Max(deciding, 0)]);
        CompareFigure("newest", newest, page.Newest);
        Expect(page.Newest.IsEmpty == newest is null, "newest: on the page or in the CSV alone");
        foreach (var (shown, part) in page.Parts.Zip(parts))
            CompareFigure("newest of a part", Newest(part), shown.Newest is { } number ? [number] : []);
        if (page.Gauge is { } gauge)
            CompareGauge(new(site, gauge.Figure, gauge.Csv), newest);
    }

    private void CompareGauge(PublishedGauge gauge, IndicatorRow? newest)
    {
        Expect(gauge.Marks.Select(mark => mark.Value.Value).SequenceEqual(gauge.Drawn), "barometer: its figure and its CSV differ");
        CompareFigure("newest in the barometer", newest, gauge.Latest is { } latest ? [latest.Value] : []);
        Expect(gauge.Latest?.Period == newest?.Period, $"newest in the barometer: of {gauge.Latest?.Period}, not {newest?.Period}");
        if (gauge.Target is { } asked)
        {
            var value = PublishedCodes.Value(target, gauge.Start?.Value.Value);
            Expect(value is { } number && asked.Value.Shows(number), $"target: {asked.Value} in the barometer, {value} by the JSON");
            Expect(asked.Period == target.GetProperty("period").GetString(), $"target in the barometer: of {asked.Period}");
        }
        Compared = Compared with { Gauges = Compared.Gauges + 1 };
    }

    private void CompareReceipts()
    {
        var receipts = parts.Select(part => part.GetProperty("receipt")).Where(receipt => receipt.ValueKind != JsonValueKind.Null).ToList();
        Expect(page.Receipts.Length == receipts.Count, $"{page.Receipts.Length} receipts on the page, {receipts.Count} in the JSON");
        foreach (var (shown, receipt) in page.Receipts.Zip(receipts))
        {
            var judged = receipt.GetProperty("judged");
            JsonElement[] rows = receipt.GetProperty("base") is { ValueKind: JsonValueKind.Object } from ? [from, judged] : [judged];
            Expect(shown.Rows.Length == rows.Length, $"receipt: {shown.Rows.Length} rows on the page, {rows.Length} in the JSON");
            Expect(shown.Lines.Contains(shown.Rows[^1].Written), $"judged: ‘{shown.Rows[^1].Written}’ is no line of the receipt");
            foreach (var (line, row) in shown.Rows.Zip(rows))
                CompareRow(line, row);
            Compared = Compared with { Judged = Compared.Judged + 1 };
        }
    }

    private void CompareRow(ShownRow shown, JsonElement row)
    {
        var csv = $"{Addresses.Data}{row.GetProperty("indicator").GetString()}.csv";
        var line = IndicatorRow.Line(site, csv, row.GetProperty("row").GetInt32());
        var value = row.GetProperty("value").GetDecimal();
        Expect((shown.Csv, shown.Line) == (csv, line), $"receipt: {shown.Csv}, line {shown.Line} on the page, {csv}, line {line} in the JSON");
        var found = IndicatorRow.At(site, csv, line);
        CompareFigure("receipt", found, [shown.Figure]);
        Expect(found?.Value == value, $"receipt: {value} in the JSON, {found?.Value} in {csv}");
        Expect(found?.Period == row.GetProperty("period").GetString(), $"receipt: another period in {csv}");
    }

    private void CompareTarget()
    {
        var text = Aside().Replace(page.Target, "");
        foreach (var name in new[] { "period", "base" })
        {
            if (target.TryGetProperty(name, out var period) && period.GetString() is { } said)
                text = text.Replace(said, "", StringComparison.Ordinal);
        }
        var (shown, number) = (ShownNumber.In(text, language), PublishedCodes.Number(target));
        var agrees = number is { } value ? shown is [var only] && only.Shows(value) : shown.IsEmpty;
        Expect(agrees, $"target: ‘{page.Target}’ on the page, {number} in the JSON");
        Compared = Compared with { Targets = Compared.Targets + shown.Length };
    }

    /// <summary>Every figure that the JSON names by its row, wherever it does.</summary>
    private void CompareReferences(JsonElement element)
    {
        if (element.ValueKind == JsonValueKind.Object && element.TryGetProperty("row", out var row) && row.ValueKind == JsonValueKind.Number)
        {
            var csv = $"{Addresses.Data}{element.GetProperty("indicator").GetString()}.csv";
            var found = IndicatorRow.At(site, csv, IndicatorRow.Line(site, csv, row.GetInt32()));
            var value = element.GetProperty("value") is { ValueKind: JsonValueKind.Number } number ? number.GetDecimal() : (decimal?)null;
            Expect(found?.Value == value, $"{value} in the JSON, {found?.Value} in row {row} of {csv}");
        }
        else if (element.ValueKind == JsonValueKind.Object)
        {
            foreach (var member in element.EnumerateObject())
                CompareReferences(member.Value);
        }
        else if (element.ValueKind == JsonValueKind.Array)
        {
            foreach (var item in element.EnumerateArray())
                CompareReferences(item);
        }
    }

    private void CompareFigure(string what, IndicatorRow? row, IEnumerable<ShownNumber> shown)
    {
        Expect(row?.Value == row?.InJson, $"{what}: {row?.Value} in the CSV, {row?.InJson} in the JSON of the indicator");
        foreach (var number in shown)
        {
            Expect(row?.Value is { } value && number.Shows(value), $"{what}: {number} is shown, {row?.Value} in the CSV");
            Compared = Compared with { Newest = Compared.Newest + 1 };
        }
    }

    private IndicatorRow? Newest(JsonElement part) =>
        IndicatorRow.Newest(site, $"{Addresses.Data}{part.GetProperty("indicator").GetString()}.csv",
            part.GetProperty("cell") is { ValueKind: JsonValueKind.Object } cell ? cell : null);

    private static string Code(JsonElement judged) => judged.GetProperty("verdict").GetProperty("id").GetString()!;

    private void Expect(bool holds, string otherwise)
    {
        if (!holds)
            differences.Add(otherwise);
    }

    /// <summary>The member that a target speaks of may have a number in its name.</summary>
    [GeneratedRegex(@"\([^)]*\)")]
    private static partial Regex Aside();
}
