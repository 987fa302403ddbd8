using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Hosting;

namespace BarometerSite.Commands.Serving;

/// <summary>Kestrel on this machine's own address, for nobody else. No settings are read: a site's folder could bring some.</summary>
internal sealed class DeskServer : IDisposable
{
    /// <summary>Pages that are on their way may arrive.</summary>
    private static readonly TimeSpan Farewell = TimeSpan.FromSeconds(1);

    private readonly WebApplication application;
    private readonly CancellationTokenSource stopping = new();
    private RequestGuard? guard;
    private SiteAnswers? answers;

    /// <param name="port">0 for any that is free.</param>
    /// <exception cref="IOException">The port is taken.</exception>
    public DeskServer(int port)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(options =>
        {
            options.AddServerHeader = false;
            options.Listen(IPAddress.Loopback, port);
        });
        application = builder.Build();
        application.Run(Answer);
        application.Start();
        Port = new Uri(application.Urls.Single()).Port;
    }

    public int Port { get; }

    /// <summary>With a slash at its end.</summary>
    public string Address => string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{Port}/");

    /// <summary>Begins to answer; whoever asked before is told to come again.</summary>
    public void Serve(LiveSite live)
    {
        guard = new RequestGuard(Port);
        answers = new SiteAnswers(live, Address, stopping.Token);
    }

    public void Dispose()
    {
        stopping.Cancel();
        using var patience = new CancellationTokenSource(Farewell);
        application.StopAsync(patience.Token).Wait(Farewell * 2);
        (application as IDisposable).Dispose();
        stopping.Dispose();
    }

    private Task Answer(HttpContext context)
    {
        if (answers is null || guard is null)
            return Say(context, StatusCodes.Status503ServiceUnavailable, "The site is being read.");
        return guard.Refuse(context.Request) is var (status, reason) ? Say(context, status, reason) : answers.Answer(context);
    }

    private static Task Say(HttpContext context, int status, string text)
    {
        context.Response.StatusCode = status;
        context.Response.ContentType = "text/plain; charset=utf-8";
        context.Response.Headers.CacheControl = "no-store";
        context.Response.Headers.XContentTypeOptions = "nosniff";
        context.Response.Headers["Cross-Origin-Resource-Policy"] = "same-origin";
        return HttpMethods.IsHead(context.Request.Method) ? Task.CompletedTask : context.Response.WriteAsync(text);
    }
}
