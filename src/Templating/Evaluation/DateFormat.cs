using System.Globalization;
using System.Text;

namespace BarometerSite.Templating.Evaluation;

/// <summary>Writes dates by patterns as <c>%d %b %Y</c>, with English names.</summary>
internal static class DateFormat
{
    public const string DefaultPattern = "%d %b %Y";

    private static readonly CultureInfo Invariant = CultureInfo.InvariantCulture;

    public static string Write(DateTime date, string pattern)
    {
        // %g asks for the invariant culture, the only one here; on its own it stands for the default pattern.
        if (pattern == "%g")
            pattern = "%g " + DefaultPattern;
        var builder = new StringBuilder(pattern.Length + 8);
        for (var at = 0; at < pattern.Length; at++)
        {
            if (pattern[at] == '%' && at + 1 < pattern.Length)
                builder.Append(Part(date, pattern[++at]));
            else
                builder.Append(pattern[at]);
        }
        return builder.ToString();
    }

    private static string Part(DateTime date, char letter) => letter switch
    {
        'a' => date.ToString("ddd", Invariant),
        'A' => date.ToString("dddd", Invariant),
        'b' or 'h' => date.ToString("MMM", Invariant),
        'B' => date.ToString("MMMM", Invariant),
        'c' => date.ToString("ddd MMM dd HH:mm:ss yyyy", Invariant),
        'C' => Padded(date.Year / 100, 2),
        'd' => Padded(date.Day, 2),
        'D' => date.ToString("MM/dd/yy", Invariant),
        'e' => Blank(date.Day),
        'F' => date.ToString("yyyy-MM-dd", Invariant),
        'g' => "",
        'H' => Padded(date.Hour, 2),
        'I' => Padded(Hour12(date), 2),
        'j' => Padded(date.DayOfYear, 3),
        'k' => Blank(date.Hour),
        'l' => Blank(Hour12(date)),
        'L' => Padded(date.Millisecond, 3),
        'm' => Padded(date.Month, 2),
        'M' => Padded(date.Minute, 2),
        'n' => "\n",
        'N' => Padded((int)(date.Ticks % TimeSpan.TicksPerSecond) * 100, 9),
        'p' => date.Hour < 12 ? "AM" : "PM",
        'P' => date.Hour < 12 ? "am" : "pm",
        'r' => date.ToString("hh:mm:ss ", Invariant) + Part(date, 'p'),
        'R' => date.ToString("HH:mm", Invariant),
        's' => ((date.Ticks - DateTime.UnixEpoch.Ticks) / TimeSpan.TicksPerSecond).ToString(Invariant),
        'S' => Padded(date.Second, 2),
        't' => "\t",
        'T' or 'X' => date.ToString("HH:mm:ss", Invariant),
        'u' => Padded(date.DayOfWeek == DayOfWeek.Sunday ? 7 : (int)date.DayOfWeek, 1),
        'U' => Padded(Week(date, DayOfWeek.Sunday), 2),
        'v' => Blank(date.Day) + date.ToString("-MMM-", Invariant).ToUpperInvariant() + Padded(date.Year, 4),
        'V' => Padded(ISOWeek.GetWeekOfYear(date), 2),
        'W' => Padded(Week(date, DayOfWeek.Monday), 2),
        'w' => Padded((int)date.DayOfWeek, 1),
        'x' => date.ToString("MM/dd/yyyy", Invariant),
        'y' => Padded(date.Year % 100, 2),
        'Y' => Padded(date.Year, 4),
        'Z' => "+00:00",
        '%' => "%",
        _ => "%" + letter,
    };

    private static string Padded(int number, int digits) => number.ToString("D" + digits.ToString(Invariant), Invariant);

    private static string Blank(int number) => number.ToString(Invariant).PadLeft(2);

    private static int Hour12(DateTime date) => date.Hour % 12 == 0 ? 12 : date.Hour % 12;

    /// <summary>The number of the week, the first being the one with 1 January; so it is in Scriban, other than its documentation says.</summary>
    private static int Week(DateTime date, DayOfWeek first) => Invariant.Calendar.GetWeekOfYear(date, CalendarWeekRule.FirstDay, first);
}
