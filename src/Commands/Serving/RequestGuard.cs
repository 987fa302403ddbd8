using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;

namespace BarometerSite.Commands.Serving;

/// <summary>
/// Who may ask. Whatever else runs in a browser on this machine can send requests here too: a page of another origin is refused, and so is one that got
/// its own name to lead here (DNS rebinding), which the header Host tells. Nothing can be done here but to read.
/// </summary>
/// <param name="port">That the server listens at.</param>
internal sealed class RequestGuard(int port)
{
    private readonly string[] hosts = [.. new[] { "127.0.0.1", "localhost" }.Select(name => string.Create(CultureInfo.InvariantCulture, $"{name}:{port}"))];

    /// <returns>The status to refuse with, and why; null for whoever may.</returns>
    public (int Status, string Reason)? Refuse(HttpRequest request)
    {
        if (!HttpMethods.IsGet(request.Method) && !HttpMethods.IsHead(request.Method))
            return (StatusCodes.Status405MethodNotAllowed, "Nothing can be done here but to read.");
        var host = request.Headers.Host;
        if (host.Count != 1 || !(hosts.Contains(host[0], StringComparer.OrdinalIgnoreCase) || (port == 80 && host[0] is "127.0.0.1" or "localhost")))
            return (StatusCodes.Status403Forbidden, $"The preview stands at http://{hosts[0]}/ only.");
        return IsOwn(request.Headers.Origin, host[0]!) && !IsFromElsewhere(request)
            ? null
            : (StatusCodes.Status403Forbidden, "The preview is for its own pages only.");
    }

    private static bool IsOwn(StringValues origin, string host) =>
        origin.Count == 0 || (origin.Count == 1 && string.Equals(origin[0], "http://" + host, StringComparison.OrdinalIgnoreCase));

    // Fetch Metadata Request Headers: a person may follow a link to here from anywhere, no page may load anything from here.
    private static bool IsFromElsewhere(HttpRequest request) =>
        request.Headers["Sec-Fetch-Site"] is [("cross-site" or "same-site")] && request.Headers["Sec-Fetch-Dest"] is not ["document"];
}
