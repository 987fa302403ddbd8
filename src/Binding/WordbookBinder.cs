using BarometerSite.Model;
using BarometerSite.Problems;
using BarometerSite.Sources;
using BarometerSite.Sources.Yaml;

namespace BarometerSite.Binding;

/// <summary>templates/words/LANGUAGE.yml and LANGUAGE.*.yml: flat keys and texts, the same keys in every language.</summary>
internal static class WordbookBinder
{
    public const string Folder = "templates/words";

    /// <summary>What the site speaks: beside the usual languages those that it has words for.</summary>
    public static ImmutableArray<Language> LanguagesOf(SiteSyntax syntax) =>
        [.. Languages.All.Where(language => language.IsUsual || syntax.Sources.Text($"{Folder}/{language.Code}.yml") is not null)];

    public static ImmutableArray<Wordbook> Bind(
        SiteSyntax syntax, ImmutableArray<Language> languages, PlaceIndex places, DiagnosticBag diagnostics)
    {
        var books = languages.Select(language => (Language: language, Words: Read(syntax, language, diagnostics))).ToList();
        foreach (var (language, words) in books)
        {
            foreach (var (key, entry) in books.SelectMany(other => other.Words).Where(entry => !words.ContainsKey(entry.Key)))
                diagnostics.Add(Complaints.MissingWord(key, entry.Span, $"{Folder}/{language.Code}.yml"));
        }
        foreach (var (language, _) in books)
            places.Add(Placed.Words, language.Code, MainFile(syntax, language));
        return [.. books.Select(book => new Wordbook(book.Language, book.Words.ToDictionary(word => word.Key, word => word.Value.Value)))];
    }

    private static Dictionary<string, Located<string>> Read(SiteSyntax syntax, Language language, DiagnosticBag diagnostics)
    {
        var words = new Dictionary<string, Located<string>>(StringComparer.Ordinal);
        foreach (var file in syntax.Sources.Under(Folder, ".yml").Where(file => file.Path.StartsWith($"{Folder}/{language.Code}.", StringComparison.Ordinal)))
        {
            if (syntax.Yaml(file.Path) is not YamlMapping mapping)
                continue;
            foreach (var entry in mapping.Entries)
            {
                if (entry.Value is not YamlScalar { IsAbsent: false } scalar)
                {
                    diagnostics.Add(Complaints.ExpectedText(entry.Key.Value, entry.Value.Span, entry.Value.Kind));
                    continue;
                }
                // Words are names of columns in published tables too.
                if (FormulaText.Is(scalar.Text))
                    diagnostics.Add(Complaints.FormulaText(scalar.Text, scalar.Span));
                // Spaces in quotes are meant: a word may be a part of a sentence.
                if (!words.TryAdd(entry.Key.Value, new Located<string>(scalar.Text, scalar.Span)))
                    diagnostics.Add(Complaints.DuplicateKey(entry.Key.Value, entry.Key.Span, words[entry.Key.Value].Span));
            }
        }
        return words;
    }

    private static SourceSpan MainFile(SiteSyntax syntax, Language language) =>
        syntax.Sources.Text($"{Folder}/{language.Code}.yml") is { } file ? SourceSpan.Of(file) : default;
}
