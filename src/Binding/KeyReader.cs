using System.Text.RegularExpressions;
using BarometerSite.Model;
using BarometerSite.Problems;
using BarometerSite.Sources;
using BarometerSite.Sources.Yaml;

namespace BarometerSite.Binding;

/// <summary>
/// Reads the keys of one YAML mapping. Whoever asks for a key makes it known; <see cref="Close"/> complains about the rest, so that
/// no key is ever dropped in silence.
/// </summary>
internal sealed partial class KeyReader(YamlMapping mapping, DiagnosticBag diagnostics)
{
    private readonly List<string> known = [];

    public SourceSpan Span => mapping.Span;

    /// <summary>A reader of a node that must be a mapping; null with a complaint where it is not.</summary>
    public static KeyReader? Of(YamlNode? node, string name, DiagnosticBag diagnostics)
    {
        if (node is YamlMapping mapping)
            return new KeyReader(mapping, diagnostics);
        if (node is not null)
            diagnostics.Add(Complaints.ExpectedMapping(name, node.Span, node.Kind));
        return null;
    }

    /// <summary>Complains about keys that nobody has asked for.</summary>
    /// <returns>Whether there were none.</returns>
    public bool Close()
    {
        var unknown = mapping.Entries.Where(entry => !known.Contains(entry.Key.Value)).ToList();
        foreach (var entry in unknown)
            diagnostics.Add(Complaints.UnknownKey(entry.Key.Value, entry.Key.Span, known));
        return unknown.Count == 0;
    }

    public bool Has(string key) => Find(key) is not null;

    public bool IsList(string key) => Find(key) is YamlSequence;

    /// <summary>Whether just that word stands there.</summary>
    public bool IsWord(string key, string word) => Find(key) is YamlScalar { IsAbsent: false } scalar && scalar.Text == word;

    /// <summary>The place of a key's value, or of the mapping where the key is absent.</summary>
    public SourceSpan SpanOf(string key) => Find(key)?.Span ?? Span;

    public Located<string>? OptionalText(string key)
    {
        var node = Find(key);
        if (node is null)
            return null;
        if (node is YamlScalar { IsAbsent: false, IsEmpty: false } scalar)
            return scalar.Located;
        diagnostics.Add(Complaints.ExpectedText(key, node.Span, node.Kind));
        return null;
    }

    public Located<string>? Text(string key, string expected)
    {
        if (Find(key) is null)
            Missing(key, expected);
        return OptionalText(key);
    }

    /// <summary>A text for readers that is the same in all languages.</summary>
    public string? Common(string key, string expected) => Text(key, expected) is { } text ? ForReaders(text) : null;

    /// <summary>A text for readers: in each language, or one that is the same in all.</summary>
    public LocalText? OptionalLocal(string key)
    {
        var node = Find(key);
        return node switch
        {
            null => null,
            YamlScalar { IsAbsent: false, IsEmpty: false } scalar => LocalText.Same(ForReaders(scalar.Located)),
            YamlMapping languages => Each(key, languages),
            YamlScalar or YamlSequence => Wrong(key, node),
            _ => throw new InvalidOperationException(node.GetType().Name),
        };
    }

    public LocalText? Local(string key, string expected)
    {
        if (Find(key) is null)
            Missing(key, expected);
        return OptionalLocal(key);
    }

    /// <summary>The items of a list; none where the key is absent.</summary>
    public IEnumerable<YamlNode> List(string key)
    {
        var node = Find(key);
        if (node is null)
            return [];
        if (node is YamlSequence sequence)
            return sequence.Items;
        diagnostics.Add(Complaints.ExpectedSequence(key, node.Span, node.Kind));
        return [];
    }

    /// <summary>The items of a list that must have one.</summary>
    public IEnumerable<YamlNode> RequiredList(string key, string what, string expected)
    {
        var node = Find(key);
        if (node is null)
            Missing(key, expected);
        else if (node is YamlSequence { Items.IsEmpty: true })
            diagnostics.Add(Complaints.EmptyList(key, node.Span, what));
        return List(key);
    }

    /// <summary>A list of ids.</summary>
    public IEnumerable<Located<string>> Ids(string key)
    {
        foreach (var item in List(key))
        {
            if (item is YamlScalar { IsAbsent: false } scalar)
                yield return scalar.Located;
            else
                diagnostics.Add(Complaints.ExpectedText(key, item.Span, item.Kind));
        }
    }

    /// <summary>The keys below a key where they are not fixed, each with its text; those without one are told.</summary>
    public IEnumerable<(Located<string> Key, Located<string> Text)> Pairs(string key)
    {
        var node = Find(key);
        if (node is not null and not YamlMapping)
            diagnostics.Add(Complaints.ExpectedMapping(key, node.Span, node.Kind));
        foreach (var entry in node is YamlMapping pairs ? pairs.Entries : [])
        {
            if (entry.Value is YamlScalar { IsAbsent: false } scalar)
                yield return (entry.Key, scalar.Located);
            else
                diagnostics.Add(Complaints.ExpectedText(entry.Key.Value, entry.Value.Span, entry.Value.Kind));
        }
    }

    /// <summary>The keys below a key.</summary>
    public KeyReader? Group(string key) => Find(key) is { } node ? Of(node, key, diagnostics) : null;

    public KeyReader? RequiredGroup(string key, string expected)
    {
        if (Find(key) is null)
            Missing(key, expected);
        return Group(key);
    }

    private YamlNode? Find(string key)
    {
        if (!known.Contains(key))
            known.Add(key);
        return mapping.Find(key)?.Value;
    }

    private void Missing(string key, string expected) => diagnostics.Add(Complaints.MissingKey(key, mapping.Span, expected));

    private LocalText? Each(string key, YamlMapping languages)
    {
        var reader = new KeyReader(languages, diagnostics);
        Located<string>?[] texts = [.. Languages.All.Select(language => reader.OptionalText(language.Code))];
        reader.Close();
        if (!texts.Contains(null))
            return new LocalText((EquatableArray<string>)[.. texts.Select(text => ForReaders(text!.Value))]);
        string[] missing = [.. Languages.All.Where(language => texts[language.Order] is null && !reader.Has(language.Code)).Select(language => language.Code)];
        if (missing.Length > 0)
            diagnostics.Add(Complaints.MissingTranslation(key, languages.Span, missing));
        return null;
    }

    // Every such text is shown as it is, and may come into a published table.
    private string ForReaders(Located<string> text)
    {
        if (Markup().Match(text.Value) is { Success: true } markup)
            diagnostics.Add(Complaints.MarkupInPlainText(markup.Value, text.Span));
        if (FormulaText.Is(text.Value))
            diagnostics.Add(Complaints.FormulaText(text.Value, text.Span));
        return text.Value;
    }

    [GeneratedRegex(@"\[[^\[\]]*\]\([^()]*\)|\*\*\S|^#{1,6} ")]
    private static partial Regex Markup();

    private LocalText? Wrong(string key, YamlNode node)
    {
        diagnostics.Add(Complaints.ExpectedText(key, node.Span, node.Kind));
        return null;
    }
}
