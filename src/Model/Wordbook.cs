namespace BarometerSite.Model;

/// <summary>The user-interface words of a language: what templates and sentences say around the barometer's own texts.</summary>
internal sealed class Wordbook(Language language, IReadOnlyDictionary<string, string> words)
{
    private readonly FrozenDictionary<string, string> words = words.ToFrozenDictionary(StringComparer.Ordinal);

    public Language Language { get; } = language;

    public IEnumerable<string> Keys => words.Keys.Order(StringComparer.Ordinal);

    public bool Contains(string key) => words.ContainsKey(key);

    /// <summary>The words of a key that the plan has checked to be there.</summary>
    public string this[string key] => words[key];

    public bool TryGet(string key, out string? text) => words.TryGetValue(key, out text);
}
