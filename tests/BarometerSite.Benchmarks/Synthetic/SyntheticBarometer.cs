using System.Globalization;
using System.Text;
using BarometerSite.Sources;

namespace BarometerSite.Benchmarks.Synthetic;

/// <summary>
/// The sources of a barometer of any size for a town that does not exist. The same size gives the same bytes. Every text says that
/// it is an example, so that no page can be taken for a real one.
/// </summary>
internal sealed class SyntheticBarometer(SyntheticSize size)
{
    private static readonly string[] Districts = ["nord", "syd", "oest", "vest"];

    private readonly Lcg random = new(seed: 2011);

    /// <summary>Everything but the templates, in no order.</summary>
    public IEnumerable<SourceFile> Files() =>
        Lists().Concat(Goals()).Concat(Indicators()).Concat(Texts()).Select(file => new SourceFile(file.Path, Encoding.UTF8.GetBytes(file.Text)));

    private IEnumerable<(string Path, string Text)> Lists()
    {
        yield return ("site.yml", """
            title: { da: "Eksempel: Eksempelbys barometer", en: "Example: the barometer of Eksempelby" }
            tagline:
              da: "Et eksempel. Eksempelby findes ikke, og alle tal er opdigtede."
              en: "An example. Eksempelby does not exist, and all figures are made up."
            owner: { da: Eksempelby, en: Eksempelby }
            policy: { da: En opdigtet politik, en: An invented policy }
            city: Eksempelby
            base-url: https://example.org/barometer/
            accessibility-statement: https://example.org/accessibility
            licence: { name: CC0 1.0, address: "https://creativecommons.org/publicdomain/zero/1.0/" }

            """);
        yield return ("data/areas.yml", Each(size.Areas, number => $"""
            - id: area-{number}
              title: Eksempelområde {number}
              slug: omraade-{number}
              summary: Et område i et eksempel.

            """));
        yield return ("data/committees.yml", "- { id: committee, title: Eksempeludvalget, slug: eksempeludvalget, field: Udvalget findes kun i eksemplet. }\n");
        yield return (
            "data/sources.yml",
            "- { id: invented, title: Opdigtede tal, publisher: Eksempelby, date: 2015-01-01, address: \"https://example.org/\" }\n");
        yield return ("data/dimensions.yml", $"""
            - id: district
              title: {"{ da: Bydel, en: District }"}
              total: {"{ da: Hele Eksempelby, en: All of Eksempelby }"}
              members:
            {string.Concat(Districts.Select(district => $"    - {{ id: {district}, title: Bydel {district} }}\n"))}
            """);
    }

    private IEnumerable<(string Path, string Text)> Goals()
    {
        for (var number = 0; number < size.Goals; number++)
        {
            yield return (Text($"data/goals/{number}-goal-{number}.yml"), Text($"""
                {(number == 0 ? "" : $"area: area-{1 + ((number - 1) % size.Areas)}\n")}title: Eksempelmål {number}
                slug: maal-{number}
                statement: Et opdigtet mål i et eksempel.
                committee: committee
                committee-basis: Placeringen er opdigtet.
                indicator: indicator-{number % size.Indicators}
                supporting: [indicator-{(number + 1) % size.Indicators}, indicator-{(number + 2) % size.Indicators}]
                targets:
                  - kind: at-most
                    value: {10 + random.Below(20)}.5
                    period: 2014
                    base: 2011
                    decided: {"{ by: eksemplet, document: invented }"}

                """));
        }
    }

    private IEnumerable<(string Path, string Text)> Indicators()
    {
        for (var number = 0; number < size.Indicators; number++)
        {
            // One of three is broken down, as in the real site.
            var hasDistricts = number % 3 == 0;
            yield return (Text($"data/indicators/indicator-{number}.yml"), Text($"""
                title: Opdigtet andel {number}
                short: Andel {number}
                definition: En andel, der er opdigtet til et eksempel. Eksempelby findes ikke.
                unit: percent
                better: lower
                decimals: 1
                coverage: city
                relation: Den hører kun til eksemplet.
                source: invented
                {(hasDistricts ? "dimensions: [district]\n" : "")}
                """));
            yield return (Text($"data/measurements/indicator-{number}.csv"), Measurements(hasDistricts));
        }
    }

    private string Measurements(bool hasDistricts)
    {
        var text = new StringBuilder(hasDistricts ? "period,district,value,n,published\n" : "period,value,n,published\n");
        var cells = hasDistricts ? Districts.Prepend("").ToArray() : [""];
        // Years up to the policy's last, quarters where there are more rows than years to fill.
        var periods = Math.Max(1, size.Rows / cells.Length);
        var level = 200 + random.Below(300);
        for (var index = periods - 1; index >= 0; index--)
        {
            var period = periods <= 25 ? Text($"{2014 - index}") : Text($"{2014 - (index / 4)}-Q{4 - (index % 4)}");
            foreach (var cell in cells)
            {
                level = Math.Clamp(level + random.Below(31) - 16, 10, 900);
                text.Append(
                    CultureInfo.InvariantCulture,
                    $"{period},{(hasDistricts ? cell + "," : "")}{level / 10}.{level % 10},{500 + random.Below(1000)},2015-01-01\n");
            }
        }
        return text.ToString();
    }

    private IEnumerable<(string Path, string Text)> Texts()
    {
        var write = new SyntheticText(random, size.Words);
        foreach (var language in new[] { "da", "en" })
        {
            yield return ($"content/{language}/index.md", write.Page("Eksempel: Eksempelbys barometer", order: 0));
            yield return ($"content/{language}/pages/method.md", write.Page("Eksemplets metode", order: 1));
            yield return ($"content/{language}/pages/about.md", write.Page("Om eksemplet", order: 2));
            for (var number = 0; number < size.Goals; number++)
                yield return (Text($"content/{language}/goals/{number}-goal-{number}.md"), write.Page(Text($"Eksempelmål {number}"), number));
            for (var number = 1; number <= size.Areas; number++)
                yield return (Text($"content/{language}/areas/area-{number}.md"), write.Page(Text($"Eksempelområde {number}"), number));
        }
        for (var number = 1; number <= size.Texts; number++)
            yield return (Text($"content/da/policy/text-{number}.md"), write.Page(Text($"Opdigtet tekst {number}"), number));
    }

    private static string Each(int count, Func<int, FormattableString> part) =>
        string.Concat(Enumerable.Range(1, count).Select(number => Text(part(number))));

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
