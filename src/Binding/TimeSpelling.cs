using System.Text.RegularExpressions;
using BarometerSite.Model;

namespace BarometerSite.Binding;

/// <summary>
/// Periods and dates as people, statistical offices and spreadsheets write them, in the form that is read here. What is proposed is itself valid.
/// </summary>
internal static class TimeSpelling
{
    // Day 0 of the serial numbers that spreadsheets keep dates as (ECMA-376, 18.17.4.1).
    private static readonly DateOnly SerialZero = new(1899, 12, 30);

    private static readonly ImmutableArray<string> Months = ["jan", "feb", "mar", "apr", "maj", "jun", "jul", "aug", "sep", "okt", "nov", "dec"];

    private const string Day = @"0?(?<d>[1-9]|[12][0-9]|3[01])";
    private const string MonthNumber = @"0?(?<m>[1-9]|1[0-2])";
    private const string MonthName = @"(?<n>jan|feb|mar|apr|maj|may|jun|jul|aug|sep|okt|oct|nov|dec)[a-z]*\.?";
    private const string Year = @"(?<y>[0-9]{4})";
    private const string YearOrShort = @"(?<y>[0-9]{4}|[0-9]{2})";
    private const string Mark = @"[-/.: ]";

    private static readonly ImmutableArray<Regex> YearForms = Forms($@"^(year|år)?\s*{Year}$");
    private static readonly ImmutableArray<Regex> SchoolYearForms = Forms($@"^(skoleåret|school year)?\s*{Year}\s*[-/]\s*(?<e>[0-9]{{4}}|[0-9]{{2}})$");
    private static readonly ImmutableArray<Regex> SerialForms = Forms("^[2-7][0-9]{4}$");

    private static readonly ImmutableArray<Regex> HalfYearForms = Forms(
        $@"^{Year}\s*-?[hs](?<p>[12])$",
        $@"^[hs](?<p>[12])[- ]?{Year}$",
        $@"^(?<p>[12])\.?(st|nd)?\s*(halvår|halvaar|half-?\s?year|half|h)\s*{Year}$");

    private static readonly ImmutableArray<Regex> QuarterForms = Forms(
        $@"^{Year}\s*-?[qk](?<p>[1-4])$",
        $@"^[qk](?<p>[1-4])[- ]?{Year}$",
        $@"^(?<p>[1-4])\.?(st|nd|rd|th)?\s*(kvartal|kvt\.?|kv\.?|quarter|q)\s*{Year}$");

    private static readonly ImmutableArray<Regex> MonthForms = Forms(
        $"^{Year}[-/. ]?m?{MonthNumber}$",
        $"^{MonthNumber}[-/.]{Year}$",
        $"^{MonthName}[-/. ']*{YearOrShort}$",
        $"^{Year}[-/. ]*{MonthName}$");

    private static readonly ImmutableArray<Regex> DayForms = Forms(
        $"^{Year}{Mark}{MonthNumber}{Mark}{Day}([t ].*)?$",
        "^(?<y>[0-9]{4})(?<m>0[1-9]|1[0-2])(?<d>0[1-9]|[12][0-9]|3[01])$",
        $"^{Day}{Mark}{MonthNumber}{Mark}{YearOrShort}( .*)?$",
        $"^{MonthNumber}{Mark}{Day}{Mark}{YearOrShort}( .*)?$",
        $"^(den )?{Day}(st|nd|rd|th)?[-/. ]*{MonthName}[-/. ,]*{YearOrShort}$",
        $"^{MonthName} *{Day}(st|nd|rd|th)?,? +{Year}$");

    /// <summary>The period that was probably meant; null where none is near.</summary>
    public static string? Period(string found)
    {
        var text = Folded(found);
        return Candidates(text).FirstOrDefault(candidate => Model.Period.TryParse(candidate, out _));

        static IEnumerable<string> Candidates(string text)
        {
            if (Find(text, YearForms) is { } year)
                yield return year.Groups["y"].Value;
            if (Find(text, HalfYearForms) is { } half)
                yield return $"{half.Groups["y"].Value}-H{half.Groups["p"].Value}";
            if (Find(text, QuarterForms) is { } quarter)
                yield return $"{quarter.Groups["y"].Value}-Q{quarter.Groups["p"].Value}";
            if (Find(text, SchoolYearForms) is { } school)
            {
                var start = int.Parse(school.Groups["y"].Value, CultureInfo.InvariantCulture);
                if (int.Parse(school.Groups["e"].Value, CultureInfo.InvariantCulture) % 100 == (start + 1) % 100)
                    yield return string.Create(CultureInfo.InvariantCulture, $"{start}/{start + 1}");
            }
            if (Month(text) is { } month)
                yield return month;
            // A spreadsheet that was given a month, and made a day of it.
            if (DayOf(text) is { Day: 1 } day)
                yield return day.ToString("yyyy-MM", CultureInfo.InvariantCulture);
        }
    }

    /// <summary>The date that was probably meant; null where none is near.</summary>
    public static string? Date(string found)
    {
        var text = Folded(found);
        var candidate = DayOf(text) is { } day ? day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
            : Find(text, YearForms) is { } year ? year.Groups["y"].Value
            : Month(text);
        return candidate is not null && PartialDate.TryParse(candidate, out _) ? candidate : null;
    }

    private static string? Month(string text) => Find(text, MonthForms) is { } match ? $"{YearOf(match)}-{MonthOf(match)}" : null;

    private static DateOnly? DayOf(string text)
    {
        foreach (var form in DayForms)
        {
            if (form.Match(text) is not { Success: true } match)
                continue;
            var written = $"{YearOf(match)}-{MonthOf(match)}-{match.Groups["d"].Value.PadLeft(2, '0')}";
            if (DateOnly.TryParseExact(written, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
                return day;
        }
        return Find(text, SerialForms) is { } serial ? SerialZero.AddDays(int.Parse(serial.Value, CultureInfo.InvariantCulture)) : null;
    }

    // As spreadsheets read two digits.
    private static string YearOf(Match match) => match.Groups["y"].Value switch
    {
        { Length: 2 } year => (string.CompareOrdinal(year, "30") < 0 ? "20" : "19") + year,
        var year => year,
    };

    private static string MonthOf(Match match)
    {
        var number = match.Groups["n"] is { Success: true, Value: var name } ? NumberOf(name)
            : int.Parse(match.Groups["m"].Value, CultureInfo.InvariantCulture);
        return number.ToString("00", CultureInfo.InvariantCulture);
    }

    private static int NumberOf(string name) => name switch
    {
        "may" => 5,
        "oct" => 10,
        _ => Months.IndexOf(name) + 1,
    };

    private static Match? Find(string text, ImmutableArray<Regex> forms) =>
        forms.Select(form => form.Match(text)).FirstOrDefault(match => match.Success);

    private static ImmutableArray<Regex> Forms(params ReadOnlySpan<string> forms)
    {
        var read = ImmutableArray.CreateBuilder<Regex>();
        foreach (var form in forms)
            read.Add(new Regex(form, RegexOptions.NonBacktracking | RegexOptions.CultureInvariant));
        return read.ToImmutable();
    }

    /// <summary>Small letters, one kind of space and dash; without the star of what is provisional and the nought of what was taken for a number.</summary>
    private static string Folded(string found)
    {
        if (found.Length > 40)
            return "";
        var text = Regex.Replace(found.Trim().ToLowerInvariant(), @"[\s\u00a0\u202f]+", " ", RegexOptions.NonBacktracking)
            .Replace('–', '-').Replace('—', '-').TrimEnd('*', ' ');
        return Regex.Replace(text, @"^([0-9]{4,5})\.0+$", "$1");
    }
}
