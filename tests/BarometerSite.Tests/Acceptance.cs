namespace BarometerSite.Tests;

/// <summary><c>ACCEPT=1 dotnet test</c> writes what was received over what was expected, for people who look at what they accept.</summary>
internal static class Acceptance
{
    /// <summary>Whether to accept. Fails on a build server, which cannot look.</summary>
    public static bool IsAsked()
    {
        if (Environment.GetEnvironmentVariable("ACCEPT") != "1")
            return false;
        if (string.Equals(Environment.GetEnvironmentVariable("CI"), "true", StringComparison.OrdinalIgnoreCase))
            Assert.Fail("A build server must not accept anything: ACCEPT=1 is for people, who look at what they accept.");
        return true;
    }
}
