using System.CommandLine;
using System.ComponentModel;
using System.Diagnostics;
using System.Runtime.InteropServices;
using BarometerSite.Commands.Serving;
using BarometerSite.Disk;
using BarometerSite.Problems;

namespace BarometerSite.Commands;

/// <summary><c>serve</c>: the site on this machine, renewed at every change of its sources.</summary>
internal sealed class ServeCommand : ExampleCommand
{
    private const int UsualPort = 8080;
    private const int HighestPort = 65_535;

    private readonly SiteOptions options;

    private readonly Option<int> port = new("--port")
    {
        Description = "Where on this machine; 0 takes any that is free.",
        HelpName = "N",
        DefaultValueFactory = _ => UsualPort,
    };

    private readonly Option<bool> open = new("--open") { Description = "Open the site in the browser." };

    public ServeCommand()
        : base("serve", "Show the site on this machine, and renew it at every change of its sources.", "barometer serve --open")
    {
        options = new SiteOptions(this, hasAddress: false);
        port.Validators.Add(result =>
        {
            foreach (var text in result.Tokens.Select(token => token.Value)
                .Where(text => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > HighestPort))
                result.AddError($"--port is '{text}'; the highest is {HighestPort}.");
        });
        Add(port);
        Add(open);
        SetAction(Run);
    }

    /// <summary>What the command shows, until somebody lets go of it.</summary>
    /// <param name="error">Is told what is wrong with the generator itself.</param>
    /// <exception cref="IOException">The port is taken.</exception>
    public Preview Start(ParseResult result, TextWriter error) => new(result.GetRequiredValue(port), options, result, error);

    private int Run(ParseResult result)
    {
        var (output, error) = (result.InvocationConfiguration.Output, result.InvocationConfiguration.Error);
        var site = result.GetRequiredValue(options.Folder);
        var diagnostics = new DiagnosticBag();
        // Mistakes in the sources are shown; that it is no site, or has no date, is no mistake that an edit of them mends.
        if (!File.Exists(Path.Combine(site, SourceFolder.SiteFile)))
            SourceFolder.Read(site, diagnostics);
        else
            options.Settings(result, GitRepository.ReadHead(site), diagnostics);
        if (diagnostics.HasErrors)
            return new Report(error, isQuiet: true).Finish(diagnostics, ExitCode.WrongUsage);

        using var over = new ManualResetEventSlim();
        using var interrupted = PosixSignalRegistration.Create(PosixSignal.SIGINT, End);
        using var terminated = PosixSignalRegistration.Create(PosixSignal.SIGTERM, End);
        try
        {
            using var preview = Start(result, error);
            output.WriteLine($"The site is at {preview.Address}, the desk at {preview.Address}{Desk.DeskAddresses.Folder}. Ctrl+C ends it.");
            output.Flush();
            if (result.GetValue(open))
                Open(preview.Address, error);
            over.Wait();
            return ExitCode.Done;
        }
        catch (Exception exception) when (exception is IOException or System.Net.Sockets.SocketException)
        {
            diagnostics.Add(Complaints.PortTaken(result.GetRequiredValue(port), exception.GetBaseException().Message));
            return new Report(error, isQuiet: true).Finish(diagnostics, ExitCode.WrongUsage);
        }

        void End(PosixSignalContext signal)
        {
            signal.Cancel = true;
            over.Set();
        }
    }

    private static void Open(string address, TextWriter error)
    {
        try
        {
            using var browser = Process.Start(new ProcessStartInfo(address) { UseShellExecute = true });
        }
        catch (Exception exception) when (exception is Win32Exception or IOException or InvalidOperationException or PlatformNotSupportedException)
        {
            error.WriteLine($"No browser could be opened ({exception.Message}). Open {address} yourself.");
        }
    }
}
