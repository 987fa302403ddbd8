namespace BarometerSite.BrowserTests;

/// <summary>The browser of the machine: nothing is downloaded.</summary>
internal static class Chromium
{
    /// <summary>The shell comes first: it draws pages alone, where the others start a whole window, with menus of its own, for each test.</summary>
    private static readonly string[] Names = ["chromium-headless-shell", "chromium", "chromium-browser", "google-chrome-stable", "google-chrome"];

    /// <summary>The program that <c>CHROMIUM</c> names, or the first of the usual ones on the path; null if there is none.</summary>
    public static string? Find()
    {
        if (Environment.GetEnvironmentVariable("CHROMIUM") is { Length: > 0 } named)
            return File.Exists(named) ? named : null;
        var folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries);
        return Names.SelectMany(name => folders.Select(folder => Path.Combine(folder, name))).FirstOrDefault(File.Exists);
    }

    public static BrowserTypeLaunchOptions Options(string program) => new()
    {
        ExecutablePath = program,
        // Whatever the browser would ask its maker for by itself is switched off, so that the requests seen are the site's.
        Args =
        [
            "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update",
            "--disable-sync",
        ],
    };
}
