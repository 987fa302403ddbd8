using BarometerSite.Markup;
using BarometerSite.Problems;

namespace BarometerSite.Desk;

/// <summary>Complaints as a list: what is wrong, the cure, and a link that opens the place in Visual Studio Code.</summary>
internal static class ComplaintList
{
    public static Html Of(IEnumerable<Diagnostic> complaints, string folder) =>
        Html.Of($"<ul class=\"barometer-desk-complaints\">\n{complaints.Select(complaint => Item(complaint.Guessed(), folder))}</ul>");

    /// <summary>
    /// <c>vscode://file/full/path:line:column</c> (Visual Studio Code, “Opening VS Code with URLs”).
    /// </summary>
    public static string EditorLink(string folder, SourceSpan span)
    {
        var (line, column) = span.File!.Position(span.Start);
        var path = $"{folder}/{span.File.Path}".Replace('\\', '/').TrimStart('/');
        return string.Create(CultureInfo.InvariantCulture,
            $"vscode://file/{string.Join('/', path.Split('/').Select(Uri.EscapeDataString))}:{line}:{column}");
    }

    private static Html Item(Diagnostic complaint, string folder)
    {
        var place = complaint.Span.IsNowhere
            ? Html.Text("The site as a whole")
            : Html.Of($"<a href=\"{EditorLink(folder, complaint.Span)}\">{ControlCharacters.Shown(complaint.Span.ToString())}</a>");
        var kind = complaint.Severity.Word();
        var cure = complaint.Help is { } help ? Html.Of($" <strong>{ControlCharacters.Shown(help)}</strong>") : Html.Empty;
        return Html.Of($"<li class=\"{kind}\">{place} <span>{kind} {complaint.Code}</span>: {ControlCharacters.Shown(complaint.Message)}{cure}</li>\n");
    }
}
