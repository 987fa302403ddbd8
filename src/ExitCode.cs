namespace BarometerSite;

/// <summary>What the program tells whoever started it.</summary>
internal static class ExitCode
{
    public const int Done = 0;

    /// <summary>The sources have problems, or what was asked for could not be read or written.</summary>
    public const int Problems = 1;

    /// <summary>The command line asks for something that cannot be: an unknown option, a date that is none, somebody else's output folder.</summary>
    public const int WrongUsage = 2;

    /// <summary>An error in the generator itself.</summary>
    public const int GeneratorError = 3;
}
