using System.Text.Json;

namespace BarometerSite.Problems.Formats;

/// <summary>Complaints as JSON. The README documents its form, which only ever gains members.</summary>
internal static class ProblemsJson
{
    /// <summary>Errors that are listed, and as many warnings; the rest are counted.</summary>
    public const int Most = 1_000;

    public static string Write(DiagnosticBag diagnostics, string version) => MachineJson.Write(json =>
    {
        var problems = ListedProblems.Of(diagnostics, Most);
        json.WriteString("generator", $"barometer {version}");
        json.WriteStartArray("problems");
        foreach (var diagnostic in problems.Listed)
            Write(diagnostic, json);
        json.WriteEndArray();
        json.WriteStartObject("more");
        json.WriteNumber("errors", problems.MoreErrors);
        json.WriteNumber("warnings", problems.MoreWarnings);
        json.WriteEndObject();
    });

    private static void Write(Diagnostic diagnostic, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("level", diagnostic.Severity.Word());
        json.WriteString("code", diagnostic.Code);
        if (diagnostic.Span.File is { } file)
        {
            json.WriteString("file", file.Path);
            var (line, column) = file.Position(diagnostic.Span.Start);
            var (endLine, endColumn) = file.Position(diagnostic.Span.End);
            json.WriteNumber("line", line);
            json.WriteNumber("column", column);
            json.WriteNumber("end-line", endLine);
            json.WriteNumber("end-column", endColumn);
        }
        json.WriteString("message", diagnostic.Message);
        if (diagnostic.Help is { } help)
            json.WriteString("help", help);
        json.WriteEndObject();
    }
}
