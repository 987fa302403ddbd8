using System.Collections.Immutable;
using System.Text;
using BarometerSite.Sources;

namespace BarometerSite.Tests.Cases;

/// <summary>
/// A case about complaints in one text:
/// <code>
/// A sentence that says what is shown.
///
/// --- data/measurements/share.csv
/// period,value
/// 2010,30,5
/// --- data/committees.yml.deleted
/// === problems
/// data/measurements/share.csv(2,6): error csv-decimal-comma: …
/// </code>
/// The lines below <c>--- path</c>, up to the next such line or to the problems, are that source. Nothing is escaped: a source with a line that begins
/// like these two, with carriage returns or other control characters, or with a last line that does not end needs a <see cref="FolderCase"/>.
/// </summary>
/// <param name="Sources">What lies on the base, by the rules of <see cref="CaseSources.Lay"/>.</param>
/// <param name="Problems">What is expected, a complaint a line.</param>
internal sealed record CaseFile(string Title, ImmutableArray<SourceFile> Sources, ImmutableArray<string> Problems)
{
    private const string SourceMark = "--- ";
    private const string ProblemsLine = "=== problems";

    /// <exception cref="FormatException">The text has another form; the message names the line.</exception>
    public static CaseFile Parse(string text)
    {
        var lines = Lines(text);
        var end = Array.IndexOf(lines, ProblemsLine);
        if (end < 0)
            throw Wrong(lines.Length, $"There is no line ‘{ProblemsLine}’.");
        if (lines is not [{ Length: > 0 }, "", ..])
            throw Wrong(1, "A case begins with a sentence and an empty line.");
        if (end > 2 && !lines[2].StartsWith(SourceMark, StringComparison.Ordinal))
            throw Wrong(3, $"A line ‘{SourceMark}path’ begins each source.");
        var sources = ImmutableArray.CreateBuilder<SourceFile>();
        for (var (at, next) = (2, 2); at < end; at = next)
        {
            next = Next(lines, at + 1, end);
            var path = lines[at][SourceMark.Length..];
            if (sources.Any(source => source.Path == path))
                throw Wrong(at + 1, $"‘{path}’ stands twice.");
            sources.Add(new SourceFile(path, Encoding.UTF8.GetBytes(Joined(lines[(at + 1)..next]))));
        }
        return new(lines[0], sources.ToImmutable(), [.. lines[(end + 1)..]]);
    }

    /// <summary>The same case with other complaints: all before them stays as it is written.</summary>
    public static string WithProblems(string text, IEnumerable<string> problems)
    {
        var lines = Lines(text);
        return Joined(lines[..(Array.IndexOf(lines, ProblemsLine) + 1)].Concat(problems));
    }

    private static string[] Lines(string text)
    {
        if (!text.EndsWith('\n'))
            throw Wrong(text.Count(letter => letter == '\n') + 1, "The last line does not end.");
        var lines = text[..^1].Split('\n');
        var odd = Array.FindIndex(lines, line => line.Any(letter => char.IsControl(letter) && letter != '\t'));
        return odd < 0 ? lines : throw Wrong(odd + 1, "A control character, such as a carriage return, needs a folder.");
    }

    private static int Next(string[] lines, int from, int end)
    {
        var found = Array.FindIndex(lines, from, end - from, line => line.StartsWith(SourceMark, StringComparison.Ordinal));
        return found < 0 ? end : found;
    }

    private static string Joined(IEnumerable<string> lines) => string.Concat(lines.Select(line => line + "\n"));

    private static FormatException Wrong(int line, string message) => new($"Line {line}: {message}");
}
