using BarometerSite.Model;

namespace BarometerSite.Editions.Comparing;

/// <summary>Whatever something says, as texts that can be held against each other.</summary>
internal static class Said
{
    /// <summary>What is no sentence: an id, a number, a word of <see cref="Model.Codes"/>.</summary>
    public static LocalText? Code(string? code) => code is null ? null : LocalText.Same(code);

    public static LocalText? Code(FormattableString code) => Code(code.ToString(CultureInfo.InvariantCulture));

    public static LocalText? Codes(IEnumerable<string> codes) => Code(string.Join(", ", codes));

    /// <summary>Something with its id: two may have one name.</summary>
    public static LocalText Pair(string id, LocalText title) => title.Each(text => $"{text} ({id})");

    public static LocalText List(IEnumerable<LocalText> texts)
    {
        LocalText[] all = [.. texts];
        return LocalText.Of(language => language.IsUsual || all.Any(text => text.Find(language) is not null)
            ? string.Join(", ", all.Select(text => text.In(language)))
            : null);
    }
}
