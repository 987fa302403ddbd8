using BarometerSite.Model;
using BarometerSite.Search;

namespace BarometerSite.Pages.Search;

/// <summary>What readers of a language search in: its entries, each with the stems that it is found by.</summary>
internal sealed class SearchIndex
{
    /// <summary>Letters of text in a file: with them it stays well below 60 kB when it is compressed.</summary>
    private const int MostLetters = 200_000;

    private readonly Wording wording;
    private readonly Lazy<SearchWords> words;

    private SearchIndex(PlanContext context, Wording wording, ImmutableArray<PagePlan> pages)
    {
        this.wording = wording;
        Forms = WordForms.Of(wording.Language.Code);
        var entries = new SearchEntries(context, wording, pages).All();
        words = new(() => new SearchWords(Forms, entries));
        Parts = [.. Cut(entries).Select((part, at) => new SearchIndexPart(this, at + 1, part))];
    }

    public Language Language => wording.Language;

    public WordForms Forms { get; }

    /// <summary>One for a small site; never none.</summary>
    public ImmutableArray<SearchIndexPart> Parts { get; }

    /// <summary>Read when the first part is written, and shared by all.</summary>
    public SearchWords Words => words.Value;

    /// <summary>The index of each language as files.</summary>
    public static IEnumerable<FileGroup> Files(PlanContext context, ImmutableArray<PagePlan> pages) => context.Looks.Wordbooks
        .Select(book => new SearchIndex(context, context.In(book.Language), pages).Parts)
        .Select(parts => new FileGroup([.. parts.Select(part => new PlannedFile(part.Address, new FileContent.SearchPart(part)))], []));

    public string Word(SearchKind kind) => wording.Word(KeywordViews.Key(kind));

    public string Word(VerdictKind verdict) => wording.Word("verdict_" + Codes.Verdicts.Key(verdict));

    private static IEnumerable<ImmutableArray<SearchEntry>> Cut(ImmutableArray<SearchEntry> entries)
    {
        var part = ImmutableArray.CreateBuilder<SearchEntry>();
        var letters = 0;
        foreach (var entry in entries)
        {
            if (part.Count > 0 && letters + entry.Length > MostLetters)
            {
                yield return part.DrainToImmutable();
                letters = 0;
            }
            part.Add(entry);
            letters += entry.Length;
        }
        yield return part.DrainToImmutable();
    }
}

/// <summary>As much of an index as one file holds.</summary>
/// <param name="Number">From 1.</param>
internal sealed record SearchIndexPart(SearchIndex Index, int Number, ImmutableArray<SearchEntry> Entries)
{
    public string Address => Addresses.SearchIndex(Index.Language, Number);
}
