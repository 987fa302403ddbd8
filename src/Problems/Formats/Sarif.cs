using System.Text.Json;
using BarometerSite.Problems.Explanations;

namespace BarometerSite.Problems.Formats;

/// <summary>
/// Complaints as SARIF 2.1.0 (OASIS), with what GitHub's code scanning ("SARIF support for code scanning", docs.github.com) and the viewer of Visual Studio
/// Code make use of: rules with help, and places below the folder that the viewer has open.
/// </summary>
internal static class Sarif
{
    /// <summary>Errors that are listed, and as many warnings; the rest are counted. GitHub shows 5,000 results.</summary>
    public const int Most = 1_000;

    private const string Root = "%SRCROOT%";

    // GitHub takes no result without a place; this file makes a folder a site.
    private const string WholeSite = "site.yml";

    /// <param name="folder">From the repository's top folder to the site's, with a slash at its end; empty where they are the same.</param>
    public static string Write(DiagnosticBag diagnostics, string folder, string version)
    {
        var problems = ListedProblems.Of(diagnostics, Most);
        string[] codes = [.. problems.Listed.Select(diagnostic => diagnostic.Code).Distinct().Order(StringComparer.Ordinal)];
        return MachineJson.Write(json =>
        {
            json.WriteString("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
            json.WriteString("version", "2.1.0");
            json.WriteStartArray("runs");
            json.WriteStartObject();
            json.WriteStartObject("tool");
            json.WriteStartObject("driver");
            json.WriteString("name", "barometer");
            json.WriteString("version", version);
            json.WriteStartArray("rules");
            foreach (var code in codes)
                WriteRule(code, json);
            json.WriteEndArray();
            json.WriteEndObject();
            json.WriteEndObject();
            json.WriteString("columnKind", "utf16CodeUnits");
            WriteInvocation(problems, json);
            json.WriteStartArray("results");
            foreach (var diagnostic in problems.Listed)
                WriteResult(diagnostic, Array.BinarySearch(codes, diagnostic.Code, StringComparer.Ordinal), folder, json);
            json.WriteEndArray();
            json.WriteEndObject();
            json.WriteEndArray();
        });
    }

    private static void WriteRule(string code, Utf8JsonWriter json)
    {
        var explanation = Catalogue.Find(code) ?? throw new InvalidOperationException($"Nothing explains {code}.");
        json.WriteStartObject();
        json.WriteString("id", code);
        json.WriteString("name", string.Concat(code.Split('-').Select(word => char.ToUpperInvariant(word[0]) + word[1..])));
        WriteMessage("shortDescription", explanation.Summary, json);
        WriteMessage("fullDescription", explanation.Meaning, json);
        json.WriteStartObject("help");
        json.WriteString("text", explanation.Text);
        json.WriteString("markdown", explanation.Markdown);
        json.WriteEndObject();
        json.WriteStartObject("defaultConfiguration");
        json.WriteString("level", explanation.Severity.Word());
        json.WriteEndObject();
        json.WriteEndObject();
    }

    /// <summary>Says that the program came to its end, and what it did not list.</summary>
    private static void WriteInvocation(ListedProblems problems, Utf8JsonWriter json)
    {
        json.WriteStartArray("invocations");
        json.WriteStartObject();
        json.WriteBoolean("executionSuccessful", true);
        if (problems.More is { } more)
        {
            json.WriteStartArray("toolExecutionNotifications");
            json.WriteStartObject();
            json.WriteString("level", "warning");
            WriteMessage("message", more, json);
            json.WriteEndObject();
            json.WriteEndArray();
        }
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private static void WriteResult(Diagnostic diagnostic, int rule, string folder, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("ruleId", diagnostic.Code);
        json.WriteNumber("ruleIndex", rule);
        json.WriteString("level", diagnostic.Severity.Word());
        // What a file says is no link (3.11.6).
        WriteMessage("message", diagnostic.Text.Replace("](", @"\](", StringComparison.Ordinal), json);
        json.WriteStartArray("locations");
        json.WriteStartObject();
        json.WriteStartObject("physicalLocation");
        json.WriteStartObject("artifactLocation");
        json.WriteString("uri", Uri(folder + (diagnostic.Span.File?.Path ?? WholeSite)));
        json.WriteString("uriBaseId", Root);
        json.WriteEndObject();
        WriteRegion(diagnostic.Span, json);
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteRegion(SourceSpan span, Utf8JsonWriter json)
    {
        var (line, column) = span.File?.Position(span.Start) ?? (1, 1);
        json.WriteStartObject("region");
        json.WriteNumber("startLine", line);
        json.WriteNumber("startColumn", column);
        // Without an end it is the rest of the line; with one at the same place it would be nothing (3.30.2).
        if (span.File is { } file && file.Position(span.End) is var (endLine, endColumn) && (endLine, endColumn) != (line, column))
        {
            json.WriteNumber("endLine", endLine);
            json.WriteNumber("endColumn", endColumn);
        }
        json.WriteEndObject();
    }

    private static void WriteMessage(string name, string text, Utf8JsonWriter json)
    {
        json.WriteStartObject(name);
        json.WriteString("text", text);
        json.WriteEndObject();
    }

    /// <summary>A relative reference (RFC 3986, 4.2).</summary>
    private static string Uri(string path) => string.Join('/', path.Split('/').Select(System.Uri.EscapeDataString));
}
