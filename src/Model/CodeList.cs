using System.Diagnostics.CodeAnalysis;

namespace BarometerSite.Model;

/// <summary>The stable word for each member of an enumeration. Words are published and stored: none is ever renamed.</summary>
internal sealed class CodeList<T>
    where T : struct, Enum
{
    private readonly Dictionary<T, string> codes = [];
    private readonly Dictionary<string, T> values = new(StringComparer.Ordinal);

    /// <param name="codes">In the order in which a message lists them; each value and each word once.</param>
    public CodeList(params ReadOnlySpan<(T Value, string Code)> codes)
    {
        foreach (var (value, code) in codes)
        {
            this.codes.Add(value, code);
            values.Add(code, value);
        }
    }

    public IReadOnlyCollection<string> Words => values.Keys;

    public IReadOnlyCollection<T> Values => codes.Keys;

    /// <summary>The values by their words: what staff may write.</summary>
    public IReadOnlyDictionary<string, T> ByWord => values;

    /// <exception cref="KeyNotFoundException">The value has no word: an error in the generator.</exception>
    public string Of(T value) => codes[value];

    /// <summary>The same as a part of a key of the wordbooks: <c>percentage_points</c>.</summary>
    public string Key(T value) => codes[value].Replace('-', '_');

    public bool TryParse([NotNullWhen(true)] string? word, out T value)
    {
        value = default;
        return word is not null && values.TryGetValue(word, out value);
    }
}
