using System.CommandLine;

namespace BarometerSite.Commands.Serving;

/// <summary>A site that is served and followed, until it is let go of.</summary>
internal sealed class Preview : IDisposable
{
    private readonly DeskServer server;
    private readonly LiveSite live;

    /// <param name="arguments">Of <paramref name="options"/>.</param>
    /// <inheritdoc cref="DeskServer(int)"/>
    public Preview(int port, SiteOptions options, ParseResult arguments, TextWriter error)
    {
        var site = arguments.GetRequiredValue(options.Folder);
        server = new DeskServer(port);
        live = new LiveSite(site, server.Address, watch => new SourceReader(site, options, arguments, watch), error);
        live.Start();
        server.Serve(live);
    }

    /// <summary>With a slash at its end.</summary>
    public string Address => server.Address;

    public void Dispose()
    {
        server.Dispose();
        live.Dispose();
    }
}
