using System.Runtime.CompilerServices;

namespace BarometerSite.Tests;

/// <summary>What builds note lies in the user's folder for caches; those of the suite, and of programs that it starts, lie beside it.</summary>
internal static class NotesOfBuilds
{
    [ModuleInitializer]
    internal static void Set() => Environment.SetEnvironmentVariable("XDG_CACHE_HOME", Path.Combine(AppContext.BaseDirectory, "caches"));
}
