using BarometerSite.Problems;
using BarometerSite.Sources.Csv;
using BarometerSite.Sources.Markdown;
using BarometerSite.Sources.Yaml;

namespace BarometerSite.Tests.Sources;

/// <summary>Whatever stands in a file, reading it ends, without an exception, and complains only about places in that file.</summary>
public sealed class TotalityTests
{
    private const string Yaml =
        "# mål\nid: 2-ledighed\ntitle: { da: \"Ærø \\u00f8\", en: 'it''s' }\n"
        + "targets:\n  - kind: at-most\n    by: 2014\n  - &a [1, {b: c}]\n"
        + "note: >-\n  lang\n  tekst\nsame: *a\n? x\n: y\n---\n!!s z\n";
    private const string Csv = "period;value;\"note\"\r\n2014;5,8;\"a \"\"b\"\"\nc\"\r\n2015;;=x\r\n\r\n2016;1.5;å;1\r\n";
    private const string Markdown =
        "---\ntitel: Å\n---\n## Mål **fed *skrå***\n\n"
        + "> - [x](<../ø> \"t\") ![b](c.svg)[^1]\n>   1. <b>y</b> &aelig; `k`\n\n"
        + "|a|b|\n|-|:-:|\n|[l](m)|http://x.dk|\n\n"
        + "[^1]: fod [r]\n[r]: java&#9;script:x\n\nTerm\n:   Def\n\n```\nkode\n";

    public static TheoryData<string, string> Samples => new() { { "yml", Yaml }, { "csv", Csv }, { "md", Markdown } };

    [Theory]
    [MemberData(nameof(Samples))]
    public void Every_beginning_of_a_file_is_read_without_an_exception(string kind, string text)
    {
        for (var length = 0; length <= text.Length; length++)
            ReadWhole(kind, text[..length]);
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void Every_end_of_a_file_is_read_without_an_exception(string kind, string text)
    {
        for (var start = 0; start <= text.Length; start++)
            ReadWhole(kind, text[start..]);
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void Files_with_slips_are_read_without_an_exception(string kind, string text)
    {
        const string Slips = "[]{}()<>*&!|>'\"%@`-:?,;#~=+\\\t\r\n _^$€å\u2028\uD800\0";
        // A fixed seed: the same slips on every machine.
        var random = new Random(2014);
        for (var round = 0; round < 2_000; round++)
        {
            var characters = text.ToList();
            for (var slip = random.Next(1, 6); slip > 0; slip--)
            {
                var at = random.Next(characters.Count);
                if (random.Next(3) == 0)
                    characters.RemoveAt(at);
                else if (random.Next(2) == 0)
                    characters.Insert(at, Slips[random.Next(Slips.Length)]);
                else
                    characters[at] = Slips[random.Next(Slips.Length)];
            }
            ReadWhole(kind, string.Concat(characters));
        }
    }

    private static void ReadWhole(string kind, string text)
    {
        var file = new SourceText("a." + kind, text);
        var diagnostics = new DiagnosticBag();
        object? read = kind switch
        {
            "yml" => YamlReader.Parse(file, diagnostics),
            "csv" => CsvReader.Parse(file, diagnostics),
            _ => MarkdownReader.Parse(file, diagnostics),
        };
        Assert.True(read is not null || diagnostics.HasErrors, text);
        foreach (var diagnostic in diagnostics.InOrder())
        {
            Assert.Same(file, diagnostic.Span.File);
            Assert.True(diagnostic.Span.Start >= 0 && diagnostic.Span.Length >= 0 && diagnostic.Span.End <= text.Length, $"{diagnostic.Code} in {text}");
        }
    }
}
