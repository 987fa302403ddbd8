using System.Text.RegularExpressions;
using BarometerSite.Binding.Forms;
using BarometerSite.Model;
using BarometerSite.Problems;
using BarometerSite.Sources;
using BarometerSite.Sources.Yaml;

namespace BarometerSite.Binding;

/// <summary>Keys whose values are more than text.</summary>
internal sealed partial class KeyReader
{
    public Period? Read(PeriodKey key)
    {
        if (Text(key) is not { } text)
            return null;
        if (Period.TryParse(text.Value, out var period))
            return period;
        diagnostics.Add(Complaints.ImpossiblePeriod(text.Value, text.Span, TimeSpelling.Period(text.Value)));
        return null;
    }

    public PartialDate? Read(DateKey key)
    {
        if (Text(key) is not { } text)
            return null;
        if (PartialDate.TryParse(text.Value, out var date))
            return date;
        diagnostics.Add(Complaints.ImpossibleDate(text.Value, text.Span, TimeSpelling.Date(text.Value)));
        return null;
    }

    public DateOnly? Read(DayKey key)
    {
        if (Text(key) is not { } text)
            return null;
        if (!PartialDate.TryParse(text.Value, out var date))
            diagnostics.Add(Complaints.ImpossibleDate(text.Value, text.Span, TimeSpelling.Date(text.Value)));
        else if (date.Day is null)
            diagnostics.Add(Complaints.ImpossibleValue(text.Value, text.Span, $"‘{key.Name}’ must be a day, such as 2014-05-31"));
        else
            return date.Latest;
        return null;
    }

    public string? Read(MailAddressKey key)
    {
        if (Text(key) is not { } text)
            return null;
        if (MailAddress().IsMatch(text.Value))
            return text.Value;
        diagnostics.Add(Complaints.ImpossibleValue(text.Value, text.Span, $"‘{key.Name}’ must be an address for mail, such as barometer@example.org"));
        return null;
    }

    public WrittenNumber? Read(NumberKey key) => Number(key);

    public int? Read(IntegerKey key)
    {
        if (Number(key) is not { } number)
            return null;
        if (number.IsWhole && number.Value >= key.Least && number.Value <= key.Most)
            return (int)number.Value;
        diagnostics.Add(Complaints.ImpossibleValue(number.Text, number.Span,
            string.Create(CultureInfo.InvariantCulture, $"‘{key.Name}’ must be a whole number from {key.Least} to {key.Most}{number.WholeCure}")));
        return null;
    }

    public T? Read<T>(WordKey<T> key)
        where T : struct
    {
        if (Text(key) is not { } text)
            return null;
        if (key.ByWord.TryGetValue(text.Value, out var value))
            return value;
        diagnostics.Add(Complaints.NotOneOf(key.What, text.Value, text.Span, [.. key.Words]));
        return null;
    }

    public Located<string>? Read(IdKey key)
    {
        if (Text(key) is not { } text)
            return null;
        if (Slug.IsValid(text.Value))
            return text;
        diagnostics.Add(Complaints.InvalidId(text.Value, text.Span));
        return null;
    }

    /// <param name="title">What it is made of where it is absent.</param>
    public LocalText? Read(SlugKey key, LocalText? title)
    {
        var written = Local(key);
        if (written is null)
            return Has(key) || title is null ? null : SlugOf(key, title);
        foreach (var (language, slug) in written.Spoken.Where(text => !Slug.IsValid(text.Text)))
            diagnostics.Add(Complaints.InvalidId(slug, Find(key) is YamlMapping texts ? texts.Find(language.Code)!.Value.Span : SpanOf(key)));
        return written.Spoken.All(text => Slug.IsValid(text.Text)) ? written : null;
    }

    public string? Read(WebAddressKey key)
    {
        if (Text(key) is not { } text)
            return null;
        if (Uri.TryCreate(text.Value, UriKind.Absolute, out var uri) && uri.Scheme is "https" or "http")
            return text.Value;
        diagnostics.Add(Complaints.ImpossibleValue(text.Value, text.Span, $"‘{key.Name}’ must be a web address that begins with https:// or http://"));
        return null;
    }

    /// <summary>What HTML takes for a valid address (HTML, 4.10.5.1.5), with a dot in its domain.</summary>
    [GeneratedRegex(@"^[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-zA-Z0-9]([a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(\.[a-zA-Z0-9]([a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)+$")]
    private static partial Regex MailAddress();

    private WrittenNumber? Number(Key key)
    {
        if (Text(key) is not { } text)
            return null;
        if (NumberText.TryParse(text.Value, '.', out var number, out var decimals))
            return new WrittenNumber(SignificantDigits.Plain(number), decimals, text.Value, text.Span);
        diagnostics.Add(Complaints.TextNotANumber(text.Value, text.Span, '.', NumberPlace.Key));
        return null;
    }

    private LocalText? SlugOf(SlugKey key, LocalText title)
    {
        // A title in another script has no letters of addresses; then the page has the address of the complete language below its own folder.
        var made = title.Each(text => Slug.IsValid(Slug.Of(text)) ? Slug.Of(text) : null);
        if (Languages.Usual.All(language => made.Find(language) is not null))
            return made;
        diagnostics.Add(Complaints.MissingKey(
            key.Name, Span, "the last part of the page's address in each language, since the title has no letters to make one of"));
        return null;
    }
}
