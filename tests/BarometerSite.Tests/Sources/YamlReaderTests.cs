using BarometerSite.Problems;
using BarometerSite.Sources;
using BarometerSite.Sources.Yaml;

namespace BarometerSite.Tests.Sources;

public sealed class YamlReaderTests
{
    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void Every_piece_knows_its_place(string newLine)
    {
        var text =
            "# mål\nnavn: \"Ærø 😀\"  # x\ntekst: { da: 'åben', en: open }\nliste:\n  - en\n  - to\n    tre\n\nblok: |\n  x\n  y\n\n".Replace("\n", newLine);
        var (node, problems) = Read.Yaml(text);
        Assert.Equal("", problems);
        var root = Assert.IsType<YamlMapping>(node);
        Assert.Equal(["navn", "tekst", "liste", "blok"], root.Entries.Select(entry => entry.Key.Value));
        Assert.All(root.Entries, entry => Assert.Equal(entry.Key.Value, Read.Slice(entry.Key.Span)));
        Assert.Equal("a.yml(2,1)", root.Entries[0].Key.Span.ToString());
        Assert.Equal("\"Ærø 😀\"", Read.Slice(root.Entries[0].Value.Span));
        Assert.Equal("{ da: 'åben', en: open }", Read.Slice(root.Entries[1].Value.Span));
        Assert.Equal("a.yml(3,14)", Assert.IsType<YamlMapping>(root.Entries[1].Value).Find("da")!.Value.Span.ToString());
        var list = Assert.IsType<YamlSequence>(root.Find("liste")!.Value);
        Assert.Equal("- en\n  - to\n    tre".Replace("\n", newLine), Read.Slice(list.Span));
        Assert.Equal("to tre", Assert.IsType<YamlScalar>(list.Items[1]).Text);
        Assert.Equal("|\n  x\n  y".Replace("\n", newLine), Read.Slice(root.Find("blok")!.Value.Span));
    }

    [Theory]
    [InlineData("no")]
    [InlineData("1.10")]
    [InlineData("0123")]
    [InlineData("2014-05-31")]
    public void A_plain_scalar_stays_the_text_that_it_is(string text)
    {
        var scalar = Assert.IsType<YamlScalar>(Assert.IsType<YamlMapping>(Read.Yaml($"a: {text}").Node).Entries[0].Value);
        Assert.Equal(text, scalar.Text);
        Assert.True(scalar is { IsPlain: true, IsAbsent: false });
    }

    [Theory]
    [InlineData("a:", true)]
    [InlineData("a: ~", true)]
    [InlineData("a: null", true)]
    [InlineData("a: 'null'", false)]
    [InlineData("a: ''", false)]
    public void A_key_without_a_value_is_told_from_an_empty_text(string text, bool isAbsent) =>
        Assert.Equal(isAbsent, Assert.IsType<YamlScalar>(Assert.IsType<YamlMapping>(Read.Yaml(text).Node).Entries[0].Value).IsAbsent);

    [Theory]
    [InlineData("", "(1,1) empty-file")]
    [InlineData("# kun en bemærkning\n", "(1,1) empty-file")]
    [InlineData("a: b\rc: \"x\r", "(2,4) yaml-syntax")]
    [InlineData("a: b\r\tc: d\r", "(2,1) yaml-syntax")]
    [InlineData("a: b # c\r", "(1,6) yaml-comment-cuts-text")]
    [InlineData("a: b\t# c\n", "")]
    [InlineData("a: b  #c\n", "(1,7) yaml-comment-cuts-text")]
    [InlineData("a: # b\n", "(1,4) yaml-comment-cuts-text")]
    [InlineData("a: # b\n  - c\n", "")]
    [InlineData("a: | # b\n  c #d\n", "")]
    [InlineData("a: 'b #c' # d\n", "")]
    [InlineData("a: b#c\n", "")]
    [InlineData("a: b\n#c: d\ne: f\n  # g\n", "")]
    [InlineData("titel: Arbejde: for alle\n", "(1,15) yaml-syntax")]
    [InlineData("a:\n\t- b\n", "(2,1) yaml-syntax")]
    [InlineData("a: \"x\nb: y\n", "(1,4) yaml-syntax")]
    [InlineData("a: [1, 2\nb: c\n", "(1,4) yaml-syntax")]
    [InlineData("a: {b: c\n", "(1,4) yaml-syntax")]
    [InlineData("a: 'don't'\n", "(1,9) yaml-syntax")]
    [InlineData("a: @x\n", "(1,4) yaml-syntax")]
    [InlineData("a: \"\\q\"\n", "(1,4) yaml-syntax")]
    [InlineData("a: \"\\UFFFFFFFF\"\n", "(1,2) yaml-syntax")]
    [InlineData("a:b\nc: d\n", "(2,2) yaml-syntax")]
    [InlineData("- a\nb: c\n", "(2,1) yaml-syntax")]
    [InlineData(" a: b\nc: d\n", "(2,1) yaml-syntax")]
    [InlineData("a: b\nc: d\na: e\n", "(3,1) duplicate-key")]
    [InlineData("a: !!str b\nc: !d e\n", "(1,4) yaml-tag\n(2,4) yaml-tag")]
    [InlineData("a: b\n---\nc: d\n", "(2,1) yaml-several-documents")]
    [InlineData("? [a]\n: b\n", "(1,3) yaml-key-not-text")]
    [InlineData(": b\n", "(1,1) yaml-key-not-text")]
    [InlineData("a: *fodnote\n", "(1,4) yaml-unknown-alias")]
    [InlineData("a: &x [*x]\n", "(1,8) yaml-alias-limit")]
    [InlineData("a: \"b\\0c\"\n", "(1,4) control-character")]
    public void What_is_wrong_is_told_at_its_place(string text, string problems) => Assert.Equal(problems, Read.Yaml(text).Problems);

    [Theory]
    [InlineData("[")]
    [InlineData("[\n")]
    [InlineData("{a: ")]
    [InlineData("- ")]
    [InlineData("? ")]
    [InlineData("- ? ")]
    public void Twenty_thousand_levels_are_refused_and_do_not_end_the_process(string opener) =>
        Assert.EndsWith("yaml-too-deep", Read.Yaml(string.Concat(Enumerable.Repeat(opener, 20_000))).Problems);

    [Fact]
    public void Lists_as_deep_as_the_limit_are_read() =>
        Assert.Equal("", Read.Yaml(new string('[', SourceLimits.YamlDepth - 1) + "a" + new string(']', SourceLimits.YamlDepth - 1)).Problems);

    [Fact]
    public void One_level_more_is_refused() =>
        Assert.Equal("(1,33) yaml-too-deep", Read.Yaml(new string('[', SourceLimits.YamlDepth) + "a" + new string(']', SourceLimits.YamlDepth)).Problems);

    [Fact]
    public void An_alias_is_what_it_stands_for()
    {
        var (node, problems) = Read.Yaml("a: &x { b: c }\nd: *x\n");
        Assert.Equal("", problems);
        var root = Assert.IsType<YamlMapping>(node);
        Assert.Same(root.Find("a")!.Value, root.Find("d")!.Value);
    }

    [Fact]
    public void Aliases_of_aliases_that_write_out_to_a_billion_nodes_are_refused()
    {
        var bomb = "a0: &a0 [x, x, x, x, x, x, x, x, x]\n" + string.Concat(Enumerable.Range(1, 9).Select(level =>
            $"a{level}: &a{level} [{string.Join(", ", Enumerable.Repeat($"*a{level - 1}", 9))}]\n"));
        Assert.EndsWith("yaml-alias-limit", Read.Yaml(bomb).Problems);
    }

    [Fact]
    public void Aliases_do_not_get_round_the_depth_limit()
    {
        var steps = "a0: &a0 [x]\n" + string.Concat(Enumerable.Range(1, 40).Select(level => $"a{level}: &a{level} [*a{level - 1}]\n"));
        Assert.EndsWith("yaml-too-deep", Read.Yaml(steps).Problems);
    }

    [Fact]
    public void More_keys_than_the_limit_are_refused() =>
        Assert.EndsWith("yaml-too-large", Read.Yaml(string.Concat(Enumerable.Repeat("- a\n", SourceLimits.YamlNodes))).Problems);

    [Fact]
    public void A_duplicate_key_names_both_places()
    {
        var diagnostics = new DiagnosticBag();
        YamlReader.Parse(new SourceText("data/a.yml", "æ: 1\nø: 2\næ: 3\n"), diagnostics);
        Assert.Equal("data/a.yml(3,1): error duplicate-key: The key ‘æ’ stands twice; it also stands at data/a.yml(1,1). Keep one of them.",
            Assert.Single(diagnostics.InOrder()).ToString());
    }
}
