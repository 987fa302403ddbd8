using System.Diagnostics;

namespace BarometerSite.Tests.Shell;

/// <summary>The program itself, in this process or in one of its own.</summary>
internal static class Barometer
{
    /// <summary>The top folder of the repository, which is also the real site.</summary>
    public static string Repository => Tests.Repository.Root;

    public static (int Code, string Output, string Error) Run(params string[] arguments)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var code = Program.Run(arguments, output, error);
        return (code, output.ToString(), error.ToString());
    }

    public static Process Start(params string[] arguments) =>
        Process.Start(
            new ProcessStartInfo("dotnet", [typeof(Program).Assembly.Location, .. arguments]) { RedirectStandardOutput = true, RedirectStandardError = true })!;

    public static string[] BuildOfTheRealSite(string output, string date) => ["build", "--site", Repository, "--output", output, "--date", date, "--quiet"];
}
