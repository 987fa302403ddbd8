using BarometerSite.Model;

namespace BarometerSite.Editions.Reading;

/// <summary>The words of a document as values; what is none is refused.</summary>
internal static class Parsed
{
    /// <exception cref="EditionFormatException">The word is none of the list's.</exception>
    public static T Code<T>(CodeList<T> codes, string word)
        where T : struct, Enum =>
        codes.TryParse(word, out var value) ? value : throw new EditionFormatException($"‘{word}’ is none of {string.Join(", ", codes.Words)}.");

    public static Period Period(string text) =>
        Model.Period.TryParseSdmx(text, out var period) ? period : throw new EditionFormatException($"‘{text}’ is not a period.");

    public static Period? OptionalPeriod(string? text) => text is null ? null : Period(text);

    public static PartialDate? Date(string? text) => text is null
        ? null
        : PartialDate.TryParse(text, out var date) ? date : throw new EditionFormatException($"‘{text}’ is not a date.");

    /// <summary>The only one with that id.</summary>
    public static T Find<T>(IReadOnlyDictionary<string, T> items, string id, string kind) =>
        items.TryGetValue(id, out var item) ? item : throw new EditionFormatException($"There is no {kind} ‘{id}’.");

    public static IReadOnlyDictionary<string, T> ById<T>(IEnumerable<T> items, Func<T, string> id, string kind)
    {
        var found = new Dictionary<string, T>(StringComparer.Ordinal);
        foreach (var item in items)
        {
            if (!found.TryAdd(id(item), item))
                throw new EditionFormatException($"The {kind} ‘{id(item)}’ stands twice.");
        }

        return found;
    }

    /// <exception cref="EditionFormatException">Nothing stands where something of its kind must.</exception>
    public static T Given<T>(T? value, string what)
        where T : struct =>
        value ?? throw new EditionFormatException($"‘{what}’ is missing.");

    /// <inheritdoc cref="Given{T}(T?, string)"/>
    public static T Given<T>(T? value, string what)
        where T : class =>
        value ?? throw new EditionFormatException($"‘{what}’ is missing.");
}
