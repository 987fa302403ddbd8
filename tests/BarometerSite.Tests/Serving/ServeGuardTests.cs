using System.Net;
using System.Net.Sockets;
using System.Text;

namespace BarometerSite.Tests.Serving;

/// <summary>Who may ask the preview, and what it can be asked: whatever else runs in a browser on this machine can send requests to it too.</summary>
public sealed class ServeGuardTests : IClassFixture<ServeGuardTests.City>
{
    private readonly ServedCity city;

    public ServeGuardTests(City fixture) => city = fixture.Served;

    [Theory]
    [InlineData("Host", "evil.example", 403)]
    [InlineData("Host", "127.0.0.1", 403)]
    [InlineData("Host", "127.0.0.1.evil.example:PORT", 403)]
    [InlineData("Host", "localhost:PORT", 200)]
    [InlineData("Origin", "http://evil.example", 403)]
    [InlineData("Origin", "null", 403)]
    [InlineData("Origin", "http://127.0.0.1:1", 403)]
    [InlineData("Origin", "https://127.0.0.1:PORT", 403)]
    [InlineData("Origin", "http://127.0.0.1:PORT", 200)]
    [InlineData("Sec-Fetch-Site", "cross-site", 403)]
    [InlineData("Sec-Fetch-Site", "same-site", 403)]
    [InlineData("Sec-Fetch-Site", "same-origin", 200)]
    public async Task Only_its_own_pages_may_ask(string header, string value, int status)
    {
        foreach (var path in new[] { "/", "/_desk/", "/_desk/bar", "/_desk/desk.js", "/data/index.json" })
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, path);
            request.Headers.TryAddWithoutValidation(header, value.Replace("PORT", $"{new Uri(city.Address).Port}", StringComparison.Ordinal));
            using var reply = await city.Client.SendAsync(request, TestContext.Current.CancellationToken);
            Assert.Equal(status, (int)reply.StatusCode);
            Assert.False(reply.Headers.Contains("Access-Control-Allow-Origin"));
        }
    }

    [Theory]
    [InlineData("POST")]
    [InlineData("PUT")]
    [InlineData("DELETE")]
    [InlineData("OPTIONS")]
    public async Task Nothing_can_be_done_but_to_read(string method)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), "/_desk/");
        using var reply = await city.Client.SendAsync(request, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.MethodNotAllowed, reply.StatusCode);
    }

    [Theory]
    [InlineData("/../site.yml")]
    [InlineData("/../../etc/passwd")]
    [InlineData("/%2e%2e/site.yml")]
    [InlineData("/..%2fsite.yml")]
    [InlineData("/..%5csite.yml")]
    [InlineData("//etc/passwd")]
    [InlineData("/_desk/../site.yml")]
    [InlineData("/_desk/..%2f..%2fsite.yml")]
    [InlineData("/site.yml")]
    [InlineData("/data/measurements/absence.csv")]
    [InlineData("/.git/config")]
    [InlineData("/%00")]
    public async Task No_path_leads_out_of_the_site(string path)
    {
        // As it is: a client would shorten it before it asks.
        using var connection = new TcpClient();
        var address = new Uri(city.Address);
        await connection.ConnectAsync(IPAddress.Loopback, address.Port, TestContext.Current.CancellationToken);
        var stream = connection.GetStream();
        await stream.WriteAsync(
            Encoding.ASCII.GetBytes($"GET {path} HTTP/1.1\r\nHost: {address.Authority}\r\nConnection: close\r\n\r\n"), TestContext.Current.CancellationToken);
        using var reader = new StreamReader(stream);
        var reply = await reader.ReadToEndAsync(TestContext.Current.CancellationToken);
        Assert.Matches("^HTTP/1.1 (404|400) ", reply);
        Assert.DoesNotContain("accessibility-statement", reply, StringComparison.Ordinal);
        Assert.DoesNotContain("root:", reply, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_headers_are_those_of_the_site_without_encryption_and_without_other_origins()
    {
        var built = Encoding.UTF8.GetString(city.Build()["_headers"]);
        using var page = await city.Client.GetAsync("/", TestContext.Current.CancellationToken);
        using var data = await city.Client.GetAsync("/data/alle-tal.xlsx", TestContext.Current.CancellationToken);

        Assert.All(
            page.Headers.GetValues("Content-Security-Policy"),
            policy => Assert.Contains($"  Content-Security-Policy: {policy}\n", built, StringComparison.Ordinal));
        Assert.Equal(2, page.Headers.GetValues("Content-Security-Policy").Count());
        Assert.Equal(["nosniff"], page.Headers.GetValues("X-Content-Type-Options"));
        Assert.Equal("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", data.Content.Headers.ContentType!.MediaType);
        foreach (var reply in new[] { page, data })
        {
            Assert.False(reply.Headers.Contains("Strict-Transport-Security"));
            Assert.False(reply.Headers.Contains("Access-Control-Allow-Origin"));
            Assert.Equal(["same-origin"], reply.Headers.GetValues("Cross-Origin-Resource-Policy"));
        }
    }

    [Fact]
    public async Task It_listens_on_this_machines_own_address_only()
    {
        var port = new Uri(city.Address).Port;
        var others = (await Dns.GetHostAddressesAsync(Dns.GetHostName(), TestContext.Current.CancellationToken)).Where(other => !IPAddress.IsLoopback(other));
        foreach (var other in others)
        {
            using var client = new TcpClient(other.AddressFamily);
            await Assert.ThrowsAnyAsync<SocketException>(() => client.ConnectAsync(other, port, TestContext.Current.CancellationToken).AsTask());
        }
    }

    public sealed class City : IDisposable
    {
        internal ServedCity Served { get; } = new();

        public void Dispose() => Served.Dispose();
    }
}
