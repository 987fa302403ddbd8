using BarometerSite.Problems;
using BarometerSite.Sources;

namespace BarometerSite.Importing.Px;

/// <summary>
/// The keywords of a PX file (PC-Axis file format 2013): <c>KEYWORD[language]("variable")="text","text";</c>, a text broken over lines as often as its
/// writer likes. <c>DATA=</c> comes last.
/// </summary>
internal sealed class PxFile(SourceText file, DiagnosticBag diagnostics)
{
    private const string Blanks = " \t\r\n";

    private readonly string text = file.Text;
    private readonly Dictionary<string, ImmutableArray<string>> values = new(StringComparer.OrdinalIgnoreCase);
    private int at;

    /// <summary>What a keyword has in the file's main language; empty where it is not there.</summary>
    /// <param name="variable">Of which variable it is asked; null for the table's own.</param>
    public ImmutableArray<string> Values(string keyword, string? variable = null) => values.GetValueOrDefault(Key(keyword, variable), []);

    public bool Has(string keyword) => values.Keys.Any(key => key == keyword || key.StartsWith(keyword + "(", StringComparison.OrdinalIgnoreCase));

    public bool Has(string keyword, string variable) => values.ContainsKey(Key(keyword, variable));

    /// <summary>Reads all up to the data.</summary>
    /// <returns>False after a complaint.</returns>
    public bool ReadKeywords()
    {
        var room = SourceLimits.ImportCells;
        while (true)
        {
            Skip(Blanks);
            if (at >= text.Length)
                return Fail(at, "it has no ‘DATA=’");
            var start = at;
            var keyword = While(character => char.IsAsciiLetterOrDigit(character) || character is '-' or '_');
            if (keyword.Length == 0)
                return Fail(start, "a keyword is expected here");
            var isMain = true;
            var variable = default(string);
            if (Take('['))
            {
                isMain = false;
                While(character => character != ']');
                Take(']');
            }

            if (Take('('))
            {
                // Of a keyword about a cell of several variables nothing is asked.
                variable = List(')', ref room) is { } names ? string.Join("\u0001", names) : null;
                if (!Take(')'))
                    return Fail(start, "a parenthesis is not closed");
            }

            if (!Take('='))
                return Fail(at, $"‘=’ is expected behind {Quotation.Of(keyword)}");
            if (keyword.Equals("DATA", StringComparison.OrdinalIgnoreCase))
                return true;
            var list = List(';', ref room);
            if (!Take(';'))
                return Fail(start, room < 0 ? "it has too many words" : $"the keyword {Quotation.Of(keyword)} does not end with ‘;’");
            if (isMain)
                values[Key(keyword, variable)] = [.. list];
        }
    }

    /// <summary>The cells of the table, row by row: numbers, and signs that stand for none.</summary>
    /// <param name="expected">How many there must be.</param>
    /// <returns>Null after a complaint.</returns>
    public ForeignCell[]? ReadData(int expected)
    {
        var cells = new List<ForeignCell>(expected);
        while (true)
        {
            Skip(Blanks + ",");
            if (at >= text.Length || text[at] == ';')
                break;
            if (cells.Count == expected)
                return Counted(expected + 1);
            var isQuoted = text[at] == '"';
            var cell = isQuoted ? Quoted() : While(character => !Blanks.Contains(character, StringComparison.Ordinal) && character is not (',' or ';' or '"'));
            if (cell is null)
                return Counted(cells.Count);
            cells.Add(new ForeignCell(cell, IsNumber: !isQuoted));
        }

        return cells.Count == expected ? [.. cells] : Counted(cells.Count);

        ForeignCell[]? Counted(int found)
        {
            Fail(at, string.Create(CultureInfo.InvariantCulture,
                $"its variables ask for {expected} figures, and it has {(found > expected ? "more" : found.ToString(CultureInfo.InvariantCulture))}"));
            return null;
        }
    }

    private static string Key(string keyword, string? variable) => variable is null ? keyword : $"{keyword}({variable})";

    private List<string> List(char end, ref int room)
    {
        var list = new List<string>();
        while (true)
        {
            // Texts one behind the other are one, and TLIST(A1,"2010"-"2014") has words between its texts.
            var item = new StringBuilder();
            while (Part(end) is { Length: > 0 } part)
                item.Append(part);
            if (--room < 0)
                return list;
            list.Add(item.ToString());
            if (!Take(','))
                return list;
        }
    }

    /// <summary>Null where a quote is not closed.</summary>
    private string? Part(char end)
    {
        Skip(Blanks);
        if (at >= text.Length || text[at] != '"')
            return While(character => character is not (',' or ';' or '"') && character != end).Trim();
        // An empty text is followed by nothing that could be another.
        return Quoted();
    }

    /// <summary>Null where it is not closed.</summary>
    private string? Quoted()
    {
        var end = text.IndexOf('"', at + 1);
        if (end < 0)
        {
            at = text.Length;
            return null;
        }

        var quoted = text[(at + 1)..end];
        at = end + 1;
        return quoted;
    }

    private string While(Func<char, bool> isPart)
    {
        var start = at;
        while (at < text.Length && isPart(text[at]))
            at++;
        return text[start..at];
    }

    private void Skip(string characters)
    {
        while (at < text.Length && characters.Contains(text[at], StringComparison.Ordinal))
            at++;
    }

    private bool Take(char character)
    {
        Skip(Blanks);
        if (at >= text.Length || text[at] != character)
            return false;
        at++;
        return true;
    }

    private bool Fail(int place, string reason)
    {
        diagnostics.Add(Complaints.ImportUnreadable(new SourceSpan(file, place, 0), $"this is no whole PX file: {reason}",
            "Fetch it anew as PX, or as CSV or JSON-stat."));
        return false;
    }
}
