using BarometerSite.Markup;
using BarometerSite.Review;

namespace BarometerSite.Desk;

/// <summary>
/// What stands on each page of the preview besides the page itself: one piece between two marks, so that a page without it is the page that a build makes.
/// </summary>
internal static class DeskBlock
{
    public const string Begin = "<!--barometer-desk-->";
    public const string End = "<!--/barometer-desk-->";

    /// <summary>Whoever sees twenty mends those first; the desk has all.</summary>
    private const int MostListed = 20;

    /// <param name="runsScripts">Whether the page's own policy lets it.</param>
    public static Html Of(DeskState state, bool runsScripts) => Html.Of($"""
        {Html.Unsafe(Begin)}<link rel="stylesheet" href="/{DeskAddresses.Style}">{(runsScripts ? Script : Html.Empty)}
        <aside class="barometer-desk" id="barometer-desk" lang="en" aria-label="Preview" data-version="{state.Version}" data-changes="{state.Changes?.Stamp}">
        {(state.IsStuck ? Panel(state) : Html.Empty)}{Bar(state)}</aside>{Html.Unsafe(End)}
        """);

    /// <summary>The page with the piece at the end of its body, so that whoever goes through it with a keyboard meets the page as readers do.</summary>
    public static void Write(ReadOnlySpan<byte> page, Html block, IBufferWriter<byte> output)
    {
        var end = page.LastIndexOf("</body"u8);
        var at = end < 0 ? page.Length : end;
        output.Write(page[..at]);
        Encoding.UTF8.GetBytes(block.ToString(), output);
        output.Write(page[at..]);
    }

    /// <summary>One line: whether all is well, and what readers would see change.</summary>
    public static Html Bar(DeskState state) => Html.Of($"""
        <p class="barometer-desk-bar"><a href="/{DeskAddresses.Folder}">Preview</a> {Standing(state)} {Changes(state.Changes)}</p>

        """);

    private static Html Script => Html.Of($"<script src=\"/{DeskAddresses.Script}\" defer></script>");

    private static Html Standing(DeskState state) => Html.Text(
        state.Failure is not null ? "An error in the generator: this is the site as it was."
        : state.Errors > 0 ? $"{Counted(state.Errors, "error")}: this is the site as it was before."
        : state.Warnings > 0 ? $"{Counted(state.Warnings, "warning")}."
        : "No complaints.");

    private static Html Changes(DeskChanges? changes)
    {
        if (changes is null)
            return Html.Empty;
        if (changes.Findings.IsEmpty && changes.Looks.IsEmpty)
            return Html.Text("Nothing that readers see differs from the last commit.");
        var kinds = changes.Findings.GroupBy(finding => finding.Kind).Select(kind => $"{FindingKinds.Heading(kind.Key)}: {Number(kind.Count())}");
        var looks = changes.Looks.IsEmpty ? [] : new[] { $"Files of templates: {Number(changes.Looks.Length)}" };
        return Html.Of($"Readers would see change: <a href=\"/{DeskAddresses.Folder}#changes\">{string.Join("; ", kinds.Concat(looks))}</a>.");
    }

    private static Html Panel(DeskState state)
    {
        var worst = state.Complaints.OrderByDescending(complaint => complaint.Severity);
        return Html.Of($"""
            <section class="barometer-desk-panel" aria-label="Complaints">
            {(state.Failure is { } failure ? Html.Of($"<p>{failure}</p>\n") : Html.Empty)}{ComplaintList.Of(worst.Take(MostListed), state.Folder)}
            {(state.Complaints.Count > MostListed ? All(state.Complaints.Count) : Html.Empty)}</section>

            """);
    }

    private static Html All(int count) => Html.Of($"<p><a href=\"/{DeskAddresses.Folder}\">All {count}</a></p>\n");

    private static string Counted(int count, string noun) => Problems.Counted.Of(count, noun);

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
