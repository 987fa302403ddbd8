using System.ComponentModel;
using System.Diagnostics;
using System.Net;
using System.Text.RegularExpressions;
using BarometerSite.Tests.RealSite;

namespace BarometerSite.Tests.OpenData;

/// <summary>The lines of code on the page of the data, run as a reader would run them, against the built site on this machine.</summary>
public sealed partial class CodeSampleTests
{
    private const int MostLines = 5;

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);

    /// <summary>A language of a block, the program that runs it, and what the file is called.</summary>
    public static TheoryData<string, string, string> Languages =>
        new() { { "python", "python3", "sample.py" }, { "r", "Rscript", "sample.R" }, { "csharp", "dotnet", "sample.cs" } };

    [Theory]
    [MemberData(nameof(Languages))]
    public async Task A_sample_prints_a_line_for_each_measurement(string language, string program, string file)
    {
        var code = Sample(language);
        Assert.InRange(code.TrimEnd().Split('\n').Length, 1, MostLines);
        using var server = new HttpListener();
        var address = Listen(server);
        var folder = Directory.CreateTempSubdirectory("barometer-sample-");
        try
        {
            var path = Path.Combine(folder.FullName, file);
            // A program of one file would be prepared for native compilation, which takes long and which nobody asks for here.
            var first = language == "csharp" ? "#:property PublishAot=false\n" : "";
            await File.WriteAllTextAsync(path, first + code.Replace(BuiltSite.Instance.Plan.Context.BaseUrl, address, StringComparison.Ordinal),
                TestContext.Current.CancellationToken);
            var output = await Run(program, language == "csharp" ? ["run", path] : [path]);

            var rows = CsvText.Read(BuiltSite.Instance.Files["data/unsafe-neighbourhood.csv"]);
            var lines = output.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
            Assert.Equal(rows.Select(row => $"{row["period"]} {row["value"]} {row["status"]}"), lines);
        }
        finally
        {
            server.Stop();
            folder.Delete(recursive: true);
        }
    }

    private static string Sample(string language) => Block().Matches(File.ReadAllText(Path.Combine(Repository.Root, "content", "da", "pages", "data.md")))
        .Single(block => block.Groups["language"].Value == language).Groups["code"].Value;

    private static string Listen(HttpListener server)
    {
        using (var probe = new System.Net.Sockets.TcpListener(IPAddress.Loopback, 0))
        {
            probe.Start();
            server.Prefixes.Add($"http://127.0.0.1:{((IPEndPoint)probe.LocalEndpoint).Port}/");
        }
        server.Start();
        _ = Serve(server);
        return server.Prefixes.Single();
    }

    private static async Task Serve(HttpListener server)
    {
        while (server.IsListening)
        {
            try
            {
                var context = await server.GetContextAsync();
                if (BuiltSite.Instance.Files.TryGetValue(context.Request.Url!.AbsolutePath[1..], out var bytes))
                    await context.Response.OutputStream.WriteAsync(bytes);
                else
                    context.Response.StatusCode = (int)HttpStatusCode.NotFound;
                context.Response.Close();
            }
            catch (Exception exception) when (exception is HttpListenerException or ObjectDisposedException)
            {
                return;
            }
        }
    }

    private static async Task<string> Run(string program, string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["NO_PROXY"] = start.Environment["no_proxy"] = "127.0.0.1";
        start.Environment["PYTHONUTF8"] = "1";
        Process process;
        try
        {
            process = Process.Start(start)!;
        }
        catch (Win32Exception)
        {
            Assert.Skip($"There is no ‘{program}’ on this machine.");
            throw;
        }
        using (process)
        {
            using var cancel = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
            cancel.CancelAfter(Patience);
            var error = process.StandardError.ReadToEndAsync(cancel.Token);
            var output = await process.StandardOutput.ReadToEndAsync(cancel.Token);
            await process.WaitForExitAsync(cancel.Token);
            Assert.True(process.ExitCode == 0, await error + output);
            return output;
        }
    }

    [GeneratedRegex(@"```(?<language>\w+)\n(?<code>.*?)```", RegexOptions.Singleline)]
    private static partial Regex Block();
}
