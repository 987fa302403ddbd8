using BarometerSite.Markup;
using BarometerSite.Model;
using BarometerSite.Problems;
using Markdig;

namespace BarometerSite.Pages.Texts;

/// <summary>A word that pages explain.</summary>
/// <param name="Id">Where it stands on the glossary's own page.</param>
/// <param name="Forms">Itself first.</param>
internal sealed record GlossaryWord(string Id, ImmutableArray<string> Forms, string Meaning)
{
    public string Word => Forms[0];
}

/// <summary>The words that the texts of a language explain, and where they are found in them.</summary>
internal sealed class Glossary
{
    private const string Unnamed = "ord";

    private readonly FrozenDictionary<string, GlossaryWord>.AlternateLookup<ReadOnlySpan<char>> byForm;

    /// <param name="text">The glossary's page.</param>
    public Glossary(Article text)
    {
        Text = text;
        var taken = text.Headings.Select(heading => heading.Id).ToHashSet(StringComparer.Ordinal);
        Words =
        [
            .. GlossaryMarkup.Of(Markdown.Parse(text.Text, MarkdownDialect.Pipeline))
                .Select(entry => new GlossaryWord(Unique(Slug.Of(entry.Forms[0]), taken), entry.Forms, entry.Meaning)),
        ];
        var forms = Words.SelectMany(word => word.Forms, (word, form) => KeyValuePair.Create(form, word)).ToList();
        byForm = forms.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
        LongestForm = forms.Select(form => form.Key.Length).DefaultIfEmpty().Max();
        MostWords = forms.Select(form => 1 + form.Key.Count(character => character == ' ')).DefaultIfEmpty().Max();
    }

    public Article Text { get; }

    /// <summary>As the page has them.</summary>
    public ImmutableArray<GlossaryWord> Words { get; }

    /// <summary>In characters.</summary>
    public int LongestForm { get; }

    /// <summary>In one form.</summary>
    public int MostWords { get; }

    /// <summary>Null for what it does not explain.</summary>
    public GlossaryWord? Find(ReadOnlySpan<char> form) => byForm.TryGetValue(form, out var word) ? word : null;

    /// <summary>What of a text can be linked to: its headings, and the words of a glossary; each by its id.</summary>
    public static IEnumerable<(string Id, string Text)> PartsOf(Article article)
    {
        var headings = article.Headings.Select(heading => (heading.Id, heading.Text));
        return article.IsGlossary ? headings.Concat(new Glossary(article).Words.Select(word => (word.Id, word.Word))) : headings;
    }

    /// <summary>What stands above the words that a text has of it.</summary>
    public static string Label(Wording wording) => wording.Word("terms_title");

    /// <summary>What the way from a meaning back to its word says.</summary>
    public static string Back(GlossaryWord word, Wording wording) => wording.Say("terms_back", ("word", word.Word));

    // Two words may be one in the letters of addresses, and a word of another script has none of them.
    private static string Unique(string slug, HashSet<string> taken)
    {
        var stem = slug.Length == 0 ? Unnamed : slug;
        var id = stem;
        for (var number = 2; !taken.Add(id); number++)
            id = string.Create(CultureInfo.InvariantCulture, $"{stem}-{number}");
        return id;
    }
}
