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
    private static readonly string[] Languages = ["da", "en"];
    private static readonly string[] Districts = ["nord", "syd", "oest", "vest"];

    private readonly Lcg random = new(seed: 2011);
    /// <summary>Documents that figures come from, the later years from later ones.</summary>
    private const int Sources = 4;

    private int Committees => Math.Max(1, size.Goals / 10);

    private readonly string dimension = size.Groups > 0 ? "group" : "district";
    private readonly string[] members = size.Groups > 0 ? [.. Enumerable.Range(1, size.Groups).Select(number => Text($"gruppe-{number}"))] : Districts;

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
        yield return ("data/committees.yml", Each(Committees, number => $"""
            - id: committee-{number}
              title: Eksempeludvalg {number}
              slug: eksempeludvalg-{number}
              field: Udvalget findes kun i eksemplet.

            """));
        yield return ("data/sources.yml", Each(Sources, number => $"""
            - id: invented-{number}
              title: "Opdigtede tal om Eksempelby: et eksempel på en kilde, nummer {number}"
              publisher: Eksempelby
              date: 2015-01-{number:00}
              address: "https://example.org/{number}"

            """));
        yield return ("data/dimensions.yml", $"""
            - id: {dimension}
              title: {(size.Groups > 0 ? "{ da: Gruppe, en: Group }" : "{ da: Bydel, en: District }")}
              total: {"{ da: Hele Eksempelby, en: All of Eksempelby }"}
              members:
            {string.Concat(members.Select(member => $"    - {{ id: {member}, title: {(size.Groups > 0 ? "Eksempel" : "Bydel ")}{member} }}\n"))}
            """);
    }

    private IEnumerable<(string Path, string Text)> Goals()
    {
        for (var number = 0; number < size.Goals; number++)
        {
            yield return (Text($"data/goals/{number}-goal-{number}.yml"), Text($"""
                {(number == 0 ? "" : $"area: area-{1 + ((number - 1) % size.Areas)}\n")}title: {Both("Eksempelmål", "Example goal", number)}
                slug: maal-{number}
                statement: Et opdigtet mål i et eksempel.
                committee: committee-{1 + (number % Committees)}
                committee-basis: Placeringen er opdigtet.
                indicator: indicator-{number % size.Indicators}
                supporting: [indicator-{(number + 1) % size.Indicators}, indicator-{(number + 2) % size.Indicators}]
                targets:
                  - kind: at-most
                    value: {10 + random.Below(20)}.5
                    period: 2014
                    base: 2011
                    decided: {"{ by: eksemplet, document: invented-1 }"}

                """));
        }
    }

    private IEnumerable<(string Path, string Text)> Indicators()
    {
        for (var number = 0; number < size.Indicators; number++)
        {
            var hasMembers = size.Groups > 0 || number % 3 == 0;
            yield return (Text($"data/indicators/indicator-{number}.yml"), Text($"""
                title: {Both("Opdigtet andel", "Invented share", number)}
                short: {Both("Andel", "Share", number)}
                definition: En andel, der er opdigtet til et eksempel. Eksempelby findes ikke.
                unit: percent
                better: lower
                decimals: 1
                coverage: city
                relation: Den hører kun til eksemplet.
                source: invented-1
                {(hasMembers ? Text($"dimensions: [{dimension}]\n") : "")}
                """));
            yield return (Text($"data/measurements/indicator-{number}.csv"), Measurements(hasMembers));
        }
    }

    private string Measurements(bool hasMembers)
    {
        var text = new StringBuilder(hasMembers ? $"period,{dimension},value,n,source,published\n" : "period,value,n,source,published\n");
        var cells = hasMembers ? members.Prepend("").ToArray() : [""];
        // Years up to the policy's last, quarters where there are more rows than years to fill.
        var periods = Math.Max(1, size.Rows.Draw(random) / cells.Length);
        var level = 200 + random.Below(300);
        for (var index = periods - 1; index >= 0; index--)
        {
            var period = periods <= 25 ? Text($"{2014 - index}") : Text($"{2014 - (index / 4)}-Q{4 - (index % 4)}");
            // As yearbooks do: each document holds the years up to its own.
            var source = Math.Clamp(Sources - (index * Sources / periods), 1, Sources);
            foreach (var cell in cells)
            {
                level = Math.Clamp(level + random.Below(31) - 16, 10, 900);
                text.Append(
                    CultureInfo.InvariantCulture,
                    $"{period},{(hasMembers ? cell + "," : "")}{level / 10}.{level % 10},{500 + random.Below(1000)},invented-{source},2015-01-0{source}\n");
            }
        }
        return text.ToString();
    }

    private IEnumerable<(string Path, string Text)> Texts()
    {
        foreach (var language in Languages)
        {
            var isDanish = language == "da";
            var write = new SyntheticText(random, size.Words, isDanish);
            yield return (
                $"content/{language}/index.md",
                write.Page(isDanish ? "Eksempel: Eksempelbys barometer" : "Example: the barometer of Eksempelby", order: 0));
            yield return ($"content/{language}/pages/method.md", write.Page(isDanish ? "Eksemplets metode" : "The example's method", order: 1));
            yield return ($"content/{language}/pages/about.md", write.Page(isDanish ? "Om eksemplet" : "About the example", order: 2));
            for (var number = 0; number < size.Goals; number++)
            {
                yield return (
                    Text($"content/{language}/goals/{number}-goal-{number}.md"),
                    write.Page(Text($"{(isDanish ? "Eksempelmål" : "Example goal")} {number}"), number));
            }

            for (var number = 1; number <= size.Areas; number++)
            {
                yield return (
                    Text($"content/{language}/areas/area-{number}.md"),
                    write.Page(Text($"{(isDanish ? "Eksempelområde" : "Example area")} {number}"), number));
            }
        }
        var policy = new SyntheticText(random, size.Words, isDanish: true);
        for (var number = 1; number <= size.Texts; number++)
            yield return (Text($"content/da/policy/text-{number}.md"), policy.Page(Text($"Opdigtet tekst {number}"), number));
    }

    private static string Both(string danish, string english, int number) => Text($"{{ da: {danish} {number}, en: {english} {number} }}");

    private static string Each(int count, Func<int, FormattableString> part) =>
        string.Concat(Enumerable.Range(1, count).Select(number => Text(part(number))));

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
