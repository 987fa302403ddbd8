using System.Text;

namespace BarometerSite.Fuzz;

/// <summary>Spoils a text as people, programs and attackers do, a few times over.</summary>
/// <param name="other">Another text of the same kind, to take pieces from.</param>
internal sealed class Mutation(Random random, string kind, string other)
{
    private const int MostChanges = 4;
    private const int MostRepeats = 20_000;
    private const int LongestPiece = 60;

    /// <summary>What means something somewhere, or nothing anywhere.</summary>
    private static readonly string[] Everywhere =
    [
        "\u00a0", "\u200b", "\u00ad", "\u202e", "\ufeff", "\u2028", "\ud83d\ude00", "e\u0301", "\0", "\u001b[2J", "\r", "\r\n", "\t",
        "  ", "æøå", "<b>", "&amp;", "javascript:", "\"", "'", "\\", "=1+1", "../../x", "con", "%", "–", "…", "null", "~", "x", "x",
    ];

    private static readonly string[] Numbers =
    [
        "0", "-1", "1", "100", "101", "-0", "0.5", "1e5", "1.234", "1,5", "999999999999999", "1000000000000000", "79228162514264337593543950335",
        "-79228162514264337593543950335", "0.000000000000001", "9999999999999999999999999999999", "0001", "1.", ".5", "NaN", "2014", "9999", "0000", "1900",
    ];

    private static readonly Dictionary<string, string[]> OfKind = new(StringComparer.Ordinal)
    {
        [".yml"] =
        [
            "{", "}", "[", "]", ": ", "- ", "#", " # ", "&a ", "*a", "!!str ", "|\n", ">\n", "---\n", "? ", "{ da: x, en: y }", "[a, b]", "kind: ",
            "value: ", "period: 2014-H1\n",
        ],
        [".csv"] =
        [
            ",", ";", ",,", "\"\"", "2014", "2014-H1", "2014-Q3", "2013/2014", "2014-05", "c", "b", "..", "-", "\n", "\n\n", "2014-01-01", "9999-12-31",
            "0001-01-01",
        ],
        [".md"] =
        [
            "*", "**", "_", "[", "](", "![", "`", "# ", "## ", "> ", "1. ", "- ", "|", "|-|\n", "[^1]", "[^1]: ", "[a]: /b\n", "---\n", "<!--", "http://a.b",
            "\n\n", "    ", "[x](/data/)",
        ],
        [".html"] =
        [
            "{{", "}}", "{{ end }}", "{{ for i in 1..9 }}", "{{ while true }}", "{{ if x }}", "{{ page.title }}", "{{ include 'layout.html' }}", "|", ".",
            "(", ")", "[", "]", "{", "}", " * 9999999", "{{ x = [1]; for i in 1..40; x = x + x; end }}", "| regex.match '(a+)+$'",
        ],
    };

    public byte[] Of(string text)
    {
        for (var change = random.Next(1, MostChanges + 1); change > 0; change--)
            text = Changed(text);
        var bytes = Encoding.UTF8.GetBytes(text);
        // A byte that UTF-8 does not have there.
        if (bytes.Length > 0 && random.Next(50) == 0)
            bytes[random.Next(bytes.Length)] = 0xE6;
        return bytes;
    }

    private string Changed(string text)
    {
        var at = random.Next(text.Length + 1);
        var length = Math.Min(random.Next(1, LongestPiece), text.Length - at);
        var piece = text.Substring(at, length);
        return random.Next(14) switch
        {
            0 => text.Remove(at, length),
            1 => text[..at],
            2 => text.Insert(random.Next(text.Length + 1), piece),
            3 => text.Insert(at, Token()),
            4 => text.Remove(at, length).Insert(at, Token()),
            5 => text.Insert(at, Piece(other)),
            6 => WithOtherNumber(text),
            7 => WithOtherNumber(text),
            8 => text.Insert(at, Repeated(Token())),
            9 => text.Insert(at, Repeated(piece)),
            10 => WithSwappedLines(text),
            11 => WithLine(text, line => ""),
            12 => WithLine(text, line => line + "\n" + line),
            13 => WithLine(text, line => Token() + line),
            _ => throw new InvalidOperationException(),
        };
    }

    private string Token() => random.Next(3) switch
    {
        0 => Numbers[random.Next(Numbers.Length)],
        1 => Everywhere[random.Next(Everywhere.Length)],
        _ => OfKind[kind][random.Next(OfKind[kind].Length)],
    };

    // Mostly few times, sometimes very many.
    private string Repeated(string piece) =>
        string.Concat(Enumerable.Repeat(piece, random.Next(2, 1 + random.Next(2, 2 + (MostRepeats / Math.Max(1, piece.Length))))));

    private string Piece(string text)
    {
        var at = random.Next(text.Length + 1);
        return text.Substring(at, Math.Min(random.Next(1, 10 * LongestPiece), text.Length - at));
    }

    private string WithOtherNumber(string text)
    {
        var places = Enumerable.Range(0, text.Length).Where(at => char.IsAsciiDigit(text[at]) && (at == 0 || !char.IsAsciiDigit(text[at - 1]))).ToList();
        if (places.Count == 0)
            return text + Token();
        var start = places[random.Next(places.Count)];
        var end = start;
        while (end < text.Length && (char.IsAsciiDigit(text[end]) || text[end] == '.'))
            end++;
        return text[..start] + Numbers[random.Next(Numbers.Length)] + text[end..];
    }

    private string WithSwappedLines(string text)
    {
        var lines = text.Split('\n');
        var (one, two) = (random.Next(lines.Length), random.Next(lines.Length));
        (lines[one], lines[two]) = (lines[two], lines[one]);
        return string.Join('\n', lines);
    }

    private string WithLine(string text, Func<string, string> change)
    {
        var lines = text.Split('\n');
        var at = random.Next(lines.Length);
        lines[at] = change(lines[at]);
        return string.Join('\n', lines);
    }
}
