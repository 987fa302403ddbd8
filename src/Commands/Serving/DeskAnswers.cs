using System.Reflection;
using BarometerSite.Desk;
using BarometerSite.Disk;
using BarometerSite.Model;
using BarometerSite.Pages;
using BarometerSite.Problems;
using BarometerSite.Review.Formats;
using Microsoft.AspNetCore.Http;

namespace BarometerSite.Commands.Serving;

/// <summary>Answers for what stands at /_desk/: nothing of it is in any site that is built.</summary>
internal sealed class DeskAnswers(LiveSite live, string address, CancellationToken stopping)
{
    /// <summary>Pages whose lix is told at once: ten seconds of work.</summary>
    private const int MostMeasured = 1_000;

    private const string Page = "text/html; charset=utf-8";

    /// <summary>Of the desk's own pages: styles and the script of the desk, and nothing else.</summary>
    private const string Policy =
        "default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'; img-src 'self'; "
        + "base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    private static readonly byte[] Style = Read("desk.css");
    private static readonly byte[] Script = Read("desk.js");

    /// <summary>One comparison at a time is enough for a machine.</summary>
    private readonly Lock comparing = new();

    public Task Answer(HttpContext context, string path)
    {
        var state = live.State;
        context.Response.Headers.XContentTypeOptions = "nosniff";
        // The comparison is one file that says by itself what it may load.
        context.Response.Headers.ContentSecurityPolicy = path == DeskAddresses.Changes ? "frame-ancestors 'none'" : Policy;
        return path switch
        {
            DeskAddresses.Folder => Reply.Send(context, Page, DeskPage.Write(state.Desk, state.Site?.Plan)),
            DeskAddresses.Bar => Reply.Send(context, Page, DeskBlock.Bar(state.Desk).ToString()),
            DeskAddresses.Changes => Compare(context),
            DeskAddresses.Lix when state.Site is { } site => Reply.Send(context, Page, Measure(state.Desk, site)),
            DeskAddresses.Events => Tell(context),
            DeskAddresses.Style => Reply.Send(context, "text/css; charset=utf-8", Style),
            DeskAddresses.Script => Reply.Send(context, "text/javascript; charset=utf-8", Script),
            _ => Missing(context),
        };
    }

    /// <summary>Server-sent events (HTML, 9.2): the version of the pages and of what is known of their changes, now and whenever it is another.</summary>
    private async Task Tell(HttpContext context)
    {
        using var over = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted, stopping);
        context.Response.ContentType = "text/event-stream";
        if (HttpMethods.IsHead(context.Request.Method))
            return;
        var (version, changes) = ("", "");
        try
        {
            while (true)
            {
                var changed = live.Changed;
                var desk = live.State.Desk;
                var news = new StringBuilder();
                if (desk.Version != version)
                    news.Append(CultureInfo.InvariantCulture, $"event: version\ndata: {version = desk.Version}\n\n");
                if ((desk.Changes?.Stamp ?? "") != changes)
                    news.Append(CultureInfo.InvariantCulture, $"event: changes\ndata: {changes = desk.Changes?.Stamp ?? ""}\n\n");
                await context.Response.WriteAsync(news.ToString(), over.Token);
                await context.Response.Body.FlushAsync(over.Token);
                await changed.WaitAsync(over.Token);
            }
        }
        catch (OperationCanceledException)
        {
            // The browser went away, as it may, or the preview ends.
        }
    }

    /// <summary>What <c>diff</c> says of the sources as they are and the last commit.</summary>
    private async Task Compare(HttpContext context)
    {
        if (live.Reading is not { Head.Commit: { } commit, Settings: { } settings } reading)
        {
            await Reply.Send(context, "text/plain; charset=utf-8", "There is no commit to compare with, or the site cannot be read.");
            return;
        }
        await Reply.Send(context, Page, await Task.Run(() => Compare(reading, commit, settings), context.RequestAborted));
    }

    private ReadOnlyMemory<byte> Compare(SourceReading reading, string commit, BuildSettings settings)
    {
        lock (comparing)
        {
            var (was, now) = (new DiagnosticBag(), new DiagnosticBag());
            now.AddRange(reading.Complaints);
            var before = new ReviewSource("HEAD", commit, GitRevision.Read(live.State.Desk.Folder, commit, was), was);
            var review = ReviewBuild.Run(before, new ReviewSource("the working tree", Commit: null, reading.Files, now), settings);
            return ReviewFormats.Write(review, ReviewFormat.Html, new BuiltAt(null, address));
        }
    }

    private static string Measure(DeskState desk, ServedSite site) => LixPage.Write(
        desk, [.. site.Plan.Pages.Where(page => page.Language == Languages.Danish)],
        page =>
        {
            var output = new ArrayBufferWriter<byte>();
            site.Try(new PlannedFile(Addresses.File(page.Address), new FileContent.Page(page)), output);
            return new MemoryStream(output.WrittenSpan.ToArray());
        },
        MostMeasured);

    private static Task Missing(HttpContext context)
    {
        context.Response.StatusCode = StatusCodes.Status404NotFound;
        return Reply.Send(context, "text/plain; charset=utf-8", "The desk has no such page.");
    }

    private static byte[] Read(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(name)!;
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }
}
