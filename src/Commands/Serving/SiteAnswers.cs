using BarometerSite.Desk;
using BarometerSite.Pages;
using BarometerSite.Rendering;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.StaticFiles;

namespace BarometerSite.Commands.Serving;

/// <summary>
/// Answers with files of the site as a plain web host would: index.html for folders, 404.html for the unknown, the headers of the site. Paths are looked up
/// in the plan of the site and never on the disk, so none leads out of it.
/// </summary>
internal sealed class SiteAnswers(LiveSite live, string address, CancellationToken stopping)
{
    private const string Page = "text/html; charset=utf-8";

    // The name of ZIP files in the package is Microsoft's old one.
    private static readonly FileExtensionContentTypeProvider ByEnding = new() { Mappings = { [".zip"] = MediaTypes.Zip } };

    private readonly DeskAnswers desk = new(live, address, stopping);

    public Task Answer(HttpContext context)
    {
        var path = (context.Request.Path.Value ?? "/")[1..];
        context.Response.Headers.CacheControl = "no-store";
        // No page of another origin may load anything from here, whatever a host lets it.
        context.Response.Headers["Cross-Origin-Resource-Policy"] = "same-origin";
        if (path.StartsWith(DeskAddresses.Folder, StringComparison.Ordinal))
            return desk.Answer(context, path);
        var state = live.State;
        return state.Site is { } site ? Answer(context, path, state, site) : Empty(context, state);
    }

    private static Task Answer(HttpContext context, string path, ServedState state, ServedSite site)
    {
        var wanted = Addresses.File(path);
        if (site.Find(wanted) is { } file)
            return Send(context, state, site, file);
        if (wanted == BuildList.FileName)
            return Reply.Send(context, "application/json", site.BuildList());
        // Browsers may still ask for the styles of the page that they showed a moment ago.
        if (state.Before?.FindAsset(wanted) is { } bytes)
            return Reply.Send(context, MediaType(wanted), bytes);
        if (site.Find(path + "/index.html") is not null)
        {
            context.Response.Redirect($"/{string.Join('/', path.Split('/').Select(Uri.EscapeDataString))}/", permanent: false);
            return Task.CompletedTask;
        }
        // Browsers ask for it by themselves, where a page names no other.
        if (path == "favicon.ico")
        {
            context.Response.StatusCode = StatusCodes.Status204NoContent;
            return Task.CompletedTask;
        }
        context.Response.StatusCode = StatusCodes.Status404NotFound;
        return site.Find(Addresses.NotFound) is { } missing ? Send(context, state, site, missing) : Task.CompletedTask;
    }

    private static Task Send(HttpContext context, ServedState state, ServedSite site, PlannedFile file)
    {
        var output = new ArrayBufferWriter<byte>();
        var desk = state.Desk;
        if (site.Try(file, output) is { } complaint)
        {
            desk = desk with { Complaints = [.. desk.Complaints, complaint] };
            output.ResetWrittenCount();
            if (state.Before?.TryWrite(file.Path, output) != true)
                return Empty(context, state with { Desk = desk });
        }
        AddHeaders(context.Response, site, file.Path);
        if (file.Content is not (FileContent.Page or FileContent.Embed))
            return Reply.Send(context, context.Response.ContentType ?? MediaType(file.Path), output.WrittenMemory);
        var runsScripts = file.Content is FileContent.Page { Plan.Kind: not PageKind.Moved };
        var page = new ArrayBufferWriter<byte>(output.WrittenCount);
        DeskBlock.Write(output.WrittenSpan, DeskBlock.Of(desk, runsScripts), page);
        return Reply.Send(context, Page, page.WrittenMemory);
    }

    /// <summary>Where there is nothing to show yet, what is wrong.</summary>
    private static Task Empty(HttpContext context, ServedState state)
    {
        context.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
        return Reply.Send(context, Page, DeskPage.Write(state.Desk, plan: null));
    }

    /// <summary>Encryption is none of this server's, and no other origin may read here.</summary>
    private static void AddHeaders(HttpResponse response, ServedSite site, string path)
    {
        var shown = "/" + Addresses.OfFile(path);
        foreach (var (name, value) in site.HostRules.Where(rule => rule.Covers(shown)).SelectMany(rule => rule.Headers))
        {
            if (name is HostHeaders.OtherOrigins or HostHeaders.Encryption)
                continue;
            if (name is "Cache-Control" or "Content-Type")
                response.Headers[name] = value;
            else
                response.Headers.Append(name, value);
        }
    }

    private static string MediaType(string path) => ByEnding.TryGetContentType(path, out var type)
        ? type.StartsWith("text/", StringComparison.Ordinal) ? type + "; charset=utf-8" : type
        : "application/octet-stream";
}
