using System.Reflection;
using System.Security.Cryptography;
using BarometerSite.Markup;
using BarometerSite.Review.Findings;
using BarometerSite.Review.Words;

namespace BarometerSite.Review.Formats;

/// <summary>One file that opens from disk: nothing in it runs, and it asks nobody for anything.</summary>
internal static class HtmlReport
{
    /// <summary>Characters of a text that changed; the JSON has all of it.</summary>
    private const int LongestText = 20_000;

    private static readonly Lazy<string> Style = new(ReadStyle);

    public static string Write(SiteReview review, BuiltAt links)
    {
        var style = Style.Value;
        var policy = $"default-src 'none'; style-src 'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(style)))}'; "
            + "base-uri 'none'; form-action 'none'";
        var goals = new HtmlGoals(links);
        var earlier = review.Findings.Where(HasMoved).DistinctBy(moved => moved.After)
            .ToDictionary(moved => moved.After!, moved => moved.Before!, StringComparer.Ordinal);
        return Html.Of($"""
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta http-equiv="Content-Security-Policy" content="{policy}">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="color-scheme" content="light dark">
            <title>{ReportWords.Title}: {Shown(review.Base.Name)} → {Shown(review.Head.Name)}</title>
            <style>{Html.Unsafe(style)}</style>
            </head>
            <body>
            <header>
            <h1>{ReportWords.Title}</h1>
            <p>{Shown(ReportWords.Side(review.Base))} <span aria-hidden="true">→</span><span class="unseen">to</span> {Shown(ReportWords.Side(review.Head))},
            as of {review.Date.ToString("O", CultureInfo.InvariantCulture)}</p>
            </header>
            <main>
            {review.Notes.Select(note => Html.Of($"<p class=\"note\">{Shown(note)}</p>\n"))}{Counts(review)}{Pages(review)}
            {review.ByKind.Select(kind => Section(kind, Link))}{goals.Of(review.Goals)}
            </main>
            </body>
            </html>

            """).ToString();

        Html Link(string address) => HtmlGoals.Links(earlier.GetValueOrDefault(address, address), address, links);
    }

    /// <summary>Also where nothing leads on.</summary>
    private static bool HasMoved(Finding finding) =>
        finding is { Kind: FindingKind.Moves or FindingKind.LostPages, Before: not null, After: not null }
        && finding.Subject.StartsWith("page/", StringComparison.Ordinal);

    private static Html Counts(SiteReview review)
    {
        if (review.IsEmpty)
            return Html.Of($"<p class=\"nothing\">{ReportWords.Nothing}</p>\n");
        var rows = review.ByKind.Select(kind =>
        {
            var code = FindingKinds.Codes.Of(kind.Key);
            var loss = FindingKinds.Failing.Contains(kind.Key) ? "loss" : "";
            var count = FigureWords.Count(kind.Count());
            return Html.Of($"<li class=\"{loss}\"><strong>{count}</strong> <a href=\"#{code}\">{FindingKinds.Heading(kind.Key)}</a></li>\n");
        });
        return Html.Of($"<nav aria-label=\"Kinds of changes\"><ul class=\"counts\">\n{rows}</ul></nav>\n");
    }

    private static Html Pages(SiteReview review) => ReportWords.Pages(review) is { } pages ? Html.Of($"<p>{pages}</p>\n") : Html.Empty;

    /// <param name="link">An address of the later build, in both.</param>
    private static Html Section(IGrouping<FindingKind, Finding> kind, Func<string, Html> link)
    {
        var code = FindingKinds.Codes.Of(kind.Key);
        return Html.Of($"""
            <section aria-labelledby="{code}">
            <h2 id="{code}">{FindingKinds.Heading(kind.Key)} ({FigureWords.Count(kind.Count())})</h2>
            <ul class="findings">
            {kind.Select(finding => Item(finding, link))}</ul>
            </section>

            """);
    }

    private static Html Item(Finding finding, Func<string, Html> link)
    {
        var looks = finding is { Kind: FindingKind.Looks, Before: { } before, After: { } after }
            ? Html.Of($"<dl><dt>before</dt><dd><code>{Shown(before)}</code></dd><dt>after</dt><dd><code>{Shown(after)}</code></dd></dl>")
            : Html.Empty;
        var addresses = finding.Addresses.IsEmpty ? Html.Empty
            : Html.Of($"<p class=\"addresses\">{finding.Addresses.Select(link)}</p>");
        return Html.Of($"<li><strong>{Shown(finding.Title)}</strong>: {Shown(finding.Text)}{finding.Words.Select(Of)}{looks}{addresses}</li>\n");
    }

    private static Html Of(WordChange words)
    {
        var language = words.Language is { } code ? Html.Of($" lang=\"{code}\"") : Html.Empty;
        return Html.Of($"<p class=\"words\"{language}>{ReportWords.Cut(words, LongestText).Select(Marked)}</p>");
    }

    private static Html Marked(WordRun run) => run.Operation switch
    {
        WordOperation.Same => Html.Text(Lines(run.Text)),
        WordOperation.Struck => Html.Of($"<del>{Lines(run.Text)}</del>"),
        WordOperation.Added => Html.Of($"<ins>{Lines(run.Text)}</ins>"),
        _ => throw new ArgumentOutOfRangeException(nameof(run)),
    };

    /// <summary>Lines stay lines: the style keeps them.</summary>
    private static string Lines(string text) => string.Join('\n', text.ReplaceLineEndings("\n").Replace('\t', ' ').Split('\n').Select(ControlCharacters.Shown));

    private static string Shown(string text) => ReportWords.Cut(text, LongestText);

    private static string ReadStyle()
    {
        using var reader = new StreamReader(Assembly.GetExecutingAssembly().GetManifestResourceStream("review.css")!);
        return reader.ReadToEnd();
    }
}
