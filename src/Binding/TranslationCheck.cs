using BarometerSite.Model;
using BarometerSite.Problems;
using BarometerSite.Sources;
using BarometerSite.Sources.Yaml;

namespace BarometerSite.Binding;

/// <summary>
/// A page in a language says nothing in another one, so each text of the YAML files has all that the site speaks. What every site speaks is asked for
/// where the text is read; this finds what lacks a further language.
/// </summary>
internal static class TranslationCheck
{
    /// <summary>Words of addresses, which may be those of another language.</summary>
    private const string Slug = "slug";

    public static void Report(SiteSyntax syntax, ImmutableArray<Language> languages, DiagnosticBag diagnostics)
    {
        ImmutableArray<Language> further = [.. languages.Where(language => !language.IsUsual)];
        if (further.IsEmpty)
            return;
        foreach (var file in syntax.Sources.Under("data", ".yml").Select(file => file.Path).Prepend(SiteBinder.Path))
            Report(file, syntax.Yaml(file), further, diagnostics);
    }

    private static void Report(string key, YamlNode? node, ImmutableArray<Language> further, DiagnosticBag diagnostics)
    {
        switch (node)
        {
            case YamlMapping mapping when Languages.Usual.All(language => mapping.Find(language.Code) is not null):
                string[] missing = [.. further.Where(language => mapping.Find(language.Code) is null).Select(language => language.Code)];
                if (missing.Length > 0 && key != Slug)
                    diagnostics.Add(Complaints.MissingTranslation(key, mapping.Span, missing));
                break;
            case YamlMapping mapping:
                foreach (var entry in mapping.Entries)
                    Report(entry.Key.Value, entry.Value, further, diagnostics);
                break;
            case YamlSequence list:
                foreach (var item in list.Items)
                    Report(key, item, further, diagnostics);
                break;
        }
    }
}
