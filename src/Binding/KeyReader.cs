using System.Diagnostics;
using System.Text.RegularExpressions;
using BarometerSite.Binding.Forms;
using BarometerSite.Model;
using BarometerSite.Problems;
using BarometerSite.Sources;
using BarometerSite.Sources.Yaml;

namespace BarometerSite.Binding;

/// <summary>
/// Reads the keys of one YAML mapping, by its form. Whoever asks for a key makes it known; <see cref="Close"/> complains about the rest, so that
/// no key is ever dropped in silence.
/// </summary>
/// <param name="form">No other keys than its own can be read.</param>
internal sealed partial class KeyReader(YamlMapping mapping, Form form, DiagnosticBag diagnostics)
{
    private readonly List<string> known = [];

    public SourceSpan Span => mapping.Span;

    /// <summary>A reader of a node that must be a mapping; null with a complaint where it is not.</summary>
    public static KeyReader? Of(YamlNode? node, string name, Form form, DiagnosticBag diagnostics)
    {
        if (node is YamlMapping mapping)
            return new KeyReader(mapping, form, diagnostics);
        if (node is not null)
            diagnostics.Add(Complaints.ExpectedMapping(name, node.Span, node.Kind));
        return null;
    }

    /// <summary>Complains about keys that nobody has asked for.</summary>
    /// <returns>Whether there were none.</returns>
    public bool Close()
    {
        Debug.Assert(
            form.Of(form.By is { } by ? (mapping.Find(by.Name)?.Value as YamlScalar)?.Located.Value : null).All(key => known.Contains(key.Name)),
            "A key of the form is never read, and editors would be told that it may stand there.");
        var unknown = mapping.Entries.Where(entry => !known.Contains(entry.Key.Value)).ToList();
        foreach (var entry in unknown)
            diagnostics.Add(Complaints.UnknownKey(entry.Key.Value, entry.Key.Span, known));
        return unknown.Count == 0;
    }

    public bool Has(Key key) => Find(key) is not null;

    public bool IsList(Key key) => Find(key) is YamlSequence;

    /// <summary>Whether just that word stands there.</summary>
    public bool IsWord(Key key, string word) => Find(key) is YamlScalar { IsAbsent: false } scalar && scalar.Text == word;

    /// <summary>The place of a key's value, or of the mapping where the key is absent.</summary>
    public SourceSpan SpanOf(Key key) => Find(key)?.Span ?? Span;

    public Located<string>? Read(TextKey key) => Text(key);

    public string? Read(CommonKey key) => Text(key) is { } text ? ForReaders(text) : null;

    public LocalText? Read(LocalKey key) => Local(key);

    /// <summary>The id as it is written: whether anything has it is for a registry to say.</summary>
    public Located<string>? Read(ReferenceKey key) => Text(key);

    /// <summary>The ids as they are written.</summary>
    public IEnumerable<Located<string>> Read(ReferencesKey key)
    {
        foreach (var item in Items(key))
        {
            if (item is YamlScalar { IsAbsent: false } scalar)
                yield return scalar.Located;
            else
                diagnostics.Add(Complaints.ExpectedText(key.Name, item.Span, item.Kind));
        }
    }

    public KeyReader? Read(GroupKey key) => Asked(key) is { } node ? Of(node, key.Name, key.Form, diagnostics) : null;

    /// <summary>The groups of a list, null for an item that is none; none where the key is absent.</summary>
    public IEnumerable<KeyReader?> Read(GroupsKey key)
    {
        var node = Asked(key);
        if (key.Item is { } what && node is YamlSequence { Items.IsEmpty: true })
            diagnostics.Add(Complaints.EmptyList(key.Name, node.Span, what));
        return Items(key).Select(item => Of(item, key.Name, key.Form, diagnostics));
    }

    /// <summary>A reader of the members by <see cref="Member"/>.</summary>
    public KeyReader? Read(CellKey key) => Find(key) is { } node ? Of(node, key.Name, Form.Open, diagnostics) : null;

    /// <summary>The text of a key that is an id of the site's own.</summary>
    public Located<string>? Member(string id) => Scalar(id, Value(id));

    public bool HasMember(string id) => Value(id) is not null;

    /// <summary>The members as they are written, where the dimensions are not known yet.</summary>
    public IEnumerable<(Located<string> Key, Located<string> Text)> Pairs(CellKey key) => AllPairs(key);

    /// <summary>The keys below a key where they are not fixed, each with its text; those without one are told.</summary>
    public IEnumerable<(Located<string> Key, Located<string> Text)> Pairs(PairsKey key) => AllPairs(key);

    /// <summary>The nodes of a place on a map; none with a complaint where it is no list.</summary>
    public IEnumerable<YamlNode> Read(TileKey key) => Items(key);

    private IEnumerable<(Located<string> Key, Located<string> Text)> AllPairs(Key key)
    {
        var node = Find(key);
        if (node is not null and not YamlMapping)
            diagnostics.Add(Complaints.ExpectedMapping(key.Name, node.Span, node.Kind));
        foreach (var entry in node is YamlMapping pairs ? pairs.Entries : [])
        {
            if (entry.Value is YamlScalar { IsAbsent: false } scalar)
                yield return (entry.Key, scalar.Located);
            else
                diagnostics.Add(Complaints.ExpectedText(entry.Key.Value, entry.Value.Span, entry.Value.Kind));
        }
    }

    private IEnumerable<YamlNode> Items(Key key)
    {
        var node = Find(key);
        if (node is null)
            return [];
        if (node is YamlSequence sequence)
            return sequence.Items;
        diagnostics.Add(Complaints.ExpectedSequence(key.Name, node.Span, node.Kind));
        return [];
    }

    private Located<string>? Text(Key key) => Scalar(key.Name, Asked(key));

    private Located<string>? Scalar(string name, YamlNode? node)
    {
        if (node is null)
            return null;
        if (node is YamlScalar { IsAbsent: false, IsEmpty: false } scalar)
            return scalar.Located;
        diagnostics.Add(Complaints.ExpectedText(name, node.Span, node.Kind));
        return null;
    }

    private LocalText? Local(Key key)
    {
        var node = Asked(key);
        return node switch
        {
            null => null,
            YamlScalar { IsAbsent: false, IsEmpty: false } scalar => LocalText.Same(ForReaders(scalar.Located)),
            YamlMapping languages => Each(key.Name, languages),
            YamlScalar or YamlSequence => Wrong(key.Name, node),
            _ => throw new InvalidOperationException(node.GetType().Name),
        };
    }

    /// <summary>The node of a key; a complaint where it must be there and is not.</summary>
    private YamlNode? Asked(Key key)
    {
        var node = Find(key);
        if (node is null && key.IsRequired)
            diagnostics.Add(key.Absent?.Invoke(Span) ?? Complaints.MissingKey(key.Name, Span, key.Expected));
        return node;
    }

    private YamlNode? Find(Key key) => form.Has(key) ? Value(key.Name) : throw new InvalidOperationException($"{key.Name} is not in the form.");

    private YamlNode? Value(string name)
    {
        if (!known.Contains(name))
            known.Add(name);
        return mapping.Find(name)?.Value;
    }

    private LocalText? Each(string key, YamlMapping languages)
    {
        var reader = new KeyReader(languages, Form.Open, diagnostics);
        Located<string>?[] texts =
            [.. Languages.All.Select(language => language.IsUsual || reader.HasMember(language.Code) ? reader.Member(language.Code) : null)];
        reader.Close();
        if (!texts.Take(Languages.Usual.Length).Contains(null))
            return LocalText.Of(language => texts[language.Order] is { } text ? ForReaders(text) : null);
        string[] missing =
            [.. Languages.Usual.Where(language => texts[language.Order] is null && !reader.HasMember(language.Code)).Select(language => language.Code)];
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
