using System.Text.RegularExpressions;
using BarometerSite.Importing.Csv;
using BarometerSite.Problems;
using BarometerSite.Sources;

namespace BarometerSite.Importing.Px;

/// <summary>A PX file, as Statistics Denmark and PxWeb write it: a cube of what is in <c>STUB</c> and then <c>HEADING</c>, the last one fastest.</summary>
internal static class PxReader
{
    private const string ValueTitle = "DATA";

    public static bool Is(byte[] bytes) => Regex.IsMatch(Head(bytes), @"^\W*(CHARSET|AXIS-VERSION|CODEPAGE|LANGUAGE|CREATION-DATE|MATRIX)\s*=\s*""");

    /// <summary>Null after a complaint.</summary>
    public static ForeignTable? Read(string path, byte[] bytes, DiagnosticBag diagnostics)
    {
        var says = Regex.Match(Head(bytes), @"CODEPAGE\s*=\s*""([^""]*)""") is { Success: true } match ? match.Groups[1].Value : null;
        if (ForeignText.Decode(path, bytes, says, diagnostics) is not var (text, encoding))
            return null;
        var file = new PxFile(text, diagnostics);
        if (!file.ReadKeywords())
            return null;
        var start = SourceSpan.Of(text);
        if (file.Has("KEYS"))
        {
            diagnostics.Add(Complaints.ImportUnreadable(
                start, "it leaves out rows (KEYS), so its figures have no fixed places", "Fetch it as CSV or JSON-stat."));
            return null;
        }

        string[] names = [.. file.Values("STUB"), .. file.Values("HEADING")];
        PxVariable[] variables = [.. names.Select(name => PxVariable.Of(file, name))];
        if (Array.Find(variables, variable => variable.Members.IsEmpty) is { } empty)
        {
            diagnostics.Add(Complaints.ImportUnreadable(start, $"it names no values of {Quotation.Of(empty.Column.Title)}", "Fetch it anew."));
            return null;
        }

        var count = CubeRows.Count(variables.Select(variable => variable.Members.Length));
        if (count > SourceLimits.ImportRows || variables.Length == 0)
        {
            diagnostics.Add(variables.Length == 0
                ? Complaints.ImportUnreadable(start, "it has no variables (STUB and HEADING)", "Fetch it anew.")
                : Complaints.ImportTooLarge(start, "figures", SourceLimits.ImportRows));
            return null;
        }

        return file.ReadData(count) is { } data
            ? new ForeignTable("", [.. variables.Select(variable => variable.Column), new ForeignColumn(ValueTitle, ValueTitle, ForeignRole.Value)],
                CubeRows.Of([.. variables.Select(variable => variable.Members)], place => [data[place]], start, Enumerable.Range(0, data.Length)))
            {
                Form = $"PX, {encoding}",
            }
            : null;
    }

    /// <summary>Keywords are ASCII, and the encoding stands near the top.</summary>
    private static string Head(byte[] bytes) => Encoding.Latin1.GetString(bytes.AsSpan(0, Math.Min(bytes.Length, 4096)));
}

/// <param name="Members">In the order in which the cube runs through them.</param>
internal sealed record PxVariable(ForeignColumn Column, ImmutableArray<ForeignCell> Members)
{
    public static PxVariable Of(PxFile file, string name)
    {
        var titles = file.Values("VALUES", name);
        var codes = file.Values("CODES", name);
        // Either alone says what there is.
        var members = titles.IsEmpty ? codes : titles;
        var role = file.Has("TIMEVAL", name) ? ForeignRole.Time : ForeignRole.Unsaid;
        var code = file.Values("VARIABLECODE", name);
        return new PxVariable(
            new ForeignColumn(code.IsEmpty ? name : code[0], name, role),
            [.. members.Select((title, at) => new ForeignCell(title, at < codes.Length ? codes[at] : null))]);
    }
}
