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
    public static LocalText Pair(string id, LocalText title) => new((EquatableArray<string>)[.. title.Texts.Select(text => $"{text} ({id})")]);

    public static LocalText List(IEnumerable<LocalText> texts)
    {
        LocalText[] all = [.. texts];
        return new((EquatableArray<string>)[.. Languages.All.Select(language => string.Join(", ", all.Select(text => text.In(language))))]);
    }

    /// <summary>Markdown as far as readers see it: how many blank lines part two paragraphs, or end the file, is nothing to them.</summary>
    public static string Read(string markdown) => markdown.Contains("```", StringComparison.Ordinal) || markdown.Contains("~~~", StringComparison.Ordinal)
        ? markdown.TrimEnd()
        : string.Join("\n\n", markdown.Split("\n\n", StringSplitOptions.RemoveEmptyEntries).Select(part => part.Trim('\n')).Where(part => part.Length > 0));
}
