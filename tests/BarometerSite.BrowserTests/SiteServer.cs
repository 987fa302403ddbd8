using System.Net;
using System.Net.Sockets;
using System.Text;

namespace BarometerSite.BrowserTests;

/// <summary>
/// Serves a folder on this machine as a plain web host would: index.html for folders, 404.html for the unknown, the headers of <c>_headers</c>.
/// </summary>
internal sealed class SiteServer : IDisposable
{
    private readonly TcpListener listener = new(IPAddress.Loopback, 0);

    private string folder = "";

    private HeadersFile headers = new("");

    /// <param name="below">The path that the site lies below, with a slash at both ends.</param>
    public SiteServer(string below)
    {
        Below = below;
        listener.Start();
        Host = $"127.0.0.1:{((IPEndPoint)listener.LocalEndpoint).Port}";
    }

    public string Below { get; }

    public string Host { get; }

    public string Address => $"http://{Host}{Below}";

    /// <summary>Begins to answer; the address is known before, since a site's 404 page holds it.</summary>
    public void Serve(string site)
    {
        folder = site;
        headers = new HeadersFile(File.ReadAllText(Path.Combine(site, "_headers")));
        _ = AcceptAll();
    }

    public void Dispose() => listener.Dispose();

    private async Task AcceptAll()
    {
        while (true)
        {
            try
            {
                var client = await listener.AcceptTcpClientAsync();
                _ = Answer(client);
            }
            catch (Exception exception) when (exception is ObjectDisposedException or SocketException)
            {
                return;
            }
        }
    }

    private async Task Answer(TcpClient client)
    {
        try
        {
            using var connection = client;
            var stream = client.GetStream();
            using var reader = new StreamReader(stream, Encoding.ASCII, leaveOpen: true);
            var request = await reader.ReadLineAsync();
            while (await reader.ReadLineAsync() is { Length: > 0 })
            {
            }
            if (request?.Split(' ') is not ["GET" or "HEAD", var target, ..])
                return;
            await stream.WriteAsync(Reply(Uri.UnescapeDataString(target.Split('?')[0])));
        }
        catch (IOException)
        {
            // The browser went away, as it may.
        }
    }

    private byte[] Reply(string path)
    {
        var file = path.StartsWith(Below, StringComparison.Ordinal) ? Find(path[Below.Length..]) : null;
        var body = File.ReadAllBytes(file ?? Path.Combine(folder, "404.html"));
        var head = new StringBuilder(file is null ? "HTTP/1.1 404 Not Found\r\n" : "HTTP/1.1 200 OK\r\n");
        head.Append("Content-Type: ").Append(MediaType(Path.GetExtension(file ?? ".html"))).Append("\r\n");
        head.Append("Content-Length: ").Append(body.Length.ToString(System.Globalization.CultureInfo.InvariantCulture)).Append("\r\nConnection: close\r\n");
        foreach (var header in headers.For(path.StartsWith(Below, StringComparison.Ordinal) ? "/" + path[Below.Length..] : path))
            head.Append(header).Append("\r\n");
        return [.. Encoding.ASCII.GetBytes(head.Append("\r\n").ToString()), .. body];
    }

    private string? Find(string path)
    {
        var file = Path.GetFullPath(Path.Combine(folder, path.EndsWith('/') || path.Length == 0 ? path + "index.html" : path));
        return file.StartsWith(folder + Path.DirectorySeparatorChar, StringComparison.Ordinal) && File.Exists(file) ? file : null;
    }

    private static string MediaType(string extension) => extension switch
    {
        ".html" => "text/html; charset=utf-8",
        ".css" => "text/css; charset=utf-8",
        ".js" => "text/javascript; charset=utf-8",
        ".svg" => "image/svg+xml",
        ".csv" => "text/csv; charset=utf-8",
        ".json" => "application/json",
        ".xml" => "application/xml",
        _ => "application/octet-stream",
    };
}
