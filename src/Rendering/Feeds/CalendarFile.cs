using BarometerSite.Pages.Texts;

namespace BarometerSite.Rendering.Feeds;

/// <summary>iCalendar (RFC 5545). The name for subscribers is RFC 7986's, and the one that programs knew before it.</summary>
internal static class CalendarFile
{
    /// <summary>Octets of a line without its end (3.1).</summary>
    private const int LongestLine = 75;

    /// <param name="date">The site's: when what stands in the file was so.</param>
    public static string Write(EventCalendar calendar, string baseUrl, DateOnly date)
    {
        var text = new StringBuilder();
        var name = Text(calendar.Title);
        Line("BEGIN:VCALENDAR");
        Line("VERSION:2.0");
        Line($"PRODID:-//{Text(calendar.Owner)}//{name}//{calendar.Language.ToUpperInvariant()}");
        Line("METHOD:PUBLISH");
        Line($"NAME:{name}");
        Line($"X-WR-CALNAME:{name}");
        foreach (var one in calendar.Events)
        {
            Line("BEGIN:VEVENT");
            Line($"UID:{one.Id}-{calendar.Language}@{new Uri(baseUrl).Host}");
            Line($"DTSTAMP:{Day(date)}T000000Z");
            Line($"DTSTART;VALUE=DATE:{Day(one.First)}");
            // The end is the day after (3.6.1).
            Line($"DTEND;VALUE=DATE:{Day(one.Last.AddDays(1))}");
            if (one.IsYearly)
                Line("RRULE:FREQ=YEARLY");
            Line($"SUMMARY:{Text(one.Title)}");
            Line($"DESCRIPTION:{Text(one.Text)}");
            Line($"URL:{baseUrl}{one.Address}");
            // Nobody is busy because of it.
            Line("TRANSP:TRANSPARENT");
            Line("END:VEVENT");
        }
        Line("END:VCALENDAR");
        return text.ToString();

        void Line(string line) => text.Append(Folded(line)).Append("\r\n");
    }

    private static string Day(DateOnly day) => day.ToString("yyyyMMdd", CultureInfo.InvariantCulture);

    /// <summary>A value of the type TEXT (3.3.11).</summary>
    private static string Text(string value) => value.ReplaceLineEndings("\n")
        .Replace(@"\", @"\\", StringComparison.Ordinal).Replace(";", @"\;", StringComparison.Ordinal)
        .Replace(",", @"\,", StringComparison.Ordinal).Replace("\n", @"\n", StringComparison.Ordinal);

    /// <summary>Long lines go on in the next one, behind a space; no character is parted.</summary>
    private static string Folded(string line)
    {
        var folded = new StringBuilder(line.Length);
        var octets = 0;
        foreach (var rune in line.EnumerateRunes())
        {
            if (octets + rune.Utf8SequenceLength > LongestLine)
            {
                folded.Append("\r\n ");
                octets = 1;
            }
            folded.Append(rune);
            octets += rune.Utf8SequenceLength;
        }
        return folded.ToString();
    }
}
