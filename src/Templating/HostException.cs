namespace BarometerSite.Templating;

/// <summary>
/// A value that the host gives could not be made. Whatever fails while a template runs counts as the template's mistake, but this is the program's:
/// it is thrown on as it was.
/// </summary>
internal sealed class HostException(Exception cause) : Exception(cause.Message)
{
    public Exception Cause { get; } = cause;
}
