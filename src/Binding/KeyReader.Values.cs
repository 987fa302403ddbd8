using BarometerSite.Model;
using BarometerSite.Problems;
using BarometerSite.Sources;
using BarometerSite.Sources.Yaml;

namespace BarometerSite.Binding;

/// <summary>Keys whose values are more than text.</summary>
internal sealed partial class KeyReader
{
    public Period? OptionalPeriod(string key)
    {
        if (OptionalText(key) is not { } text)
            return null;
        if (Period.TryParse(text.Value, out var period))
            return period;
        diagnostics.Add(Complaints.ImpossiblePeriod(text.Value, text.Span, TimeSpelling.Period(text.Value)));
        return null;
    }

    public Period? RequiredPeriod(string key, string expected)
    {
        if (!Has(key))
            Missing(key, expected);
        return OptionalPeriod(key);
    }

    public PartialDate? OptionalDate(string key)
    {
        if (OptionalText(key) is not { } text)
            return null;
        if (PartialDate.TryParse(text.Value, out var date))
            return date;
        diagnostics.Add(Complaints.ImpossibleDate(text.Value, text.Span, TimeSpelling.Date(text.Value)));
        return null;
    }

    /// <summary>A number, in YAML always with a decimal point.</summary>
    public WrittenNumber? OptionalNumber(string key)
    {
        if (OptionalText(key) is not { } text)
            return null;
        if (NumberText.TryParse(text.Value, '.', out var number, out var decimals))
            return new WrittenNumber(SignificantDigits.Plain(number), decimals, text.Value, text.Span);
        diagnostics.Add(Complaints.TextNotANumber(text.Value, text.Span, '.', NumberPlace.Key));
        return null;
    }

    public WrittenNumber? Number(string key, string expected)
    {
        if (!Has(key))
            Missing(key, expected);
        return OptionalNumber(key);
    }

    /// <summary>A whole number from <paramref name="least"/> to <paramref name="most"/>.</summary>
    public int? OptionalInteger(string key, int least, int most)
    {
        if (OptionalNumber(key) is not { } number)
            return null;
        if (number.IsWhole && number.Value >= least && number.Value <= most)
            return (int)number.Value;
        diagnostics.Add(Complaints.ImpossibleValue(number.Text, number.Span,
            string.Create(CultureInfo.InvariantCulture, $"‘{key}’ must be a whole number from {least} to {most}{number.WholeCure}")));
        return null;
    }

    /// <summary>One word of a fixed list.</summary>
    public T? OptionalOneOf<T>(string key, string what, IReadOnlyDictionary<string, T> words)
        where T : struct
    {
        if (OptionalText(key) is not { } text)
            return null;
        if (words.TryGetValue(text.Value, out var value))
            return value;
        diagnostics.Add(Complaints.NotOneOf(what, text.Value, text.Span, [.. words.Keys]));
        return null;
    }

    public T? OneOf<T>(string key, string what, IReadOnlyDictionary<string, T> words)
        where T : struct
    {
        if (!Has(key))
            Missing(key, "one of " + string.Join(", ", words.Keys));
        return OptionalOneOf(key, what, words);
    }

    /// <summary>An id, in the form that addresses need.</summary>
    public Located<string>? Id(string key, string expected)
    {
        if (Text(key, expected) is not { } text)
            return null;
        if (Slug.IsValid(text.Value))
            return text;
        diagnostics.Add(Complaints.InvalidId(text.Value, text.Span));
        return null;
    }

    /// <summary>The last part of an address in each language; made of the title where the key is absent.</summary>
    public LocalText? SlugOr(string key, LocalText? title)
    {
        var written = OptionalLocal(key);
        if (written is null)
            return Has(key) || title is null ? null : SlugOf(key, title);
        foreach (var language in Languages.All.Where(language => !Slug.IsValid(written.In(language))))
            diagnostics.Add(Complaints.InvalidId(written.In(language), Find(key) is YamlMapping texts ? texts.Find(language.Code)!.Value.Span : SpanOf(key)));
        return written.Texts.All(Slug.IsValid) ? written : null;
    }

    private LocalText? SlugOf(string key, LocalText title)
    {
        var made = new LocalText((EquatableArray<string>)[.. title.Texts.Select(Slug.Of)]);
        if (made.Texts.All(Slug.IsValid))
            return made;
        Missing(key, "the last part of the page's address in each language, since the title has no letters to make one of");
        return null;
    }

    /// <summary>An absolute web address.</summary>
    public string? OptionalWebAddress(string key)
    {
        if (OptionalText(key) is not { } text)
            return null;
        if (Uri.TryCreate(text.Value, UriKind.Absolute, out var uri) && uri.Scheme is "https" or "http")
            return text.Value;
        diagnostics.Add(Complaints.ImpossibleValue(text.Value, text.Span, $"‘{key}’ must be a web address that begins with https:// or http://"));
        return null;
    }

    public string? WebAddress(string key, string expected)
    {
        if (!Has(key))
            Missing(key, expected);
        return OptionalWebAddress(key);
    }
}
