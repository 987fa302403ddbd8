using BarometerSite.Benchmarks.Synthetic;
using BenchmarkDotNet.Running;

namespace BarometerSite.Benchmarks;

/// <summary>
/// Things to run by hand, each with <c>dotnet run --project tests/BarometerSite.Benchmarks -c Release --</c>:
/// <code>
/// generate DIR --pages 1000     writes the sources of an example site, to measure the published program with
/// generate DIR --goals 70 --rows 40..200 --groups 4     the same with long texts and tables: what weight and speed are measured on
/// native PROGRAM [SITE]         builds that workload, or a site, with the published program: time of the processor, memory, files, bytes
/// editions DIR --count 20       writes the sources of the real site with that many published editions, likewise
/// --filter '*Chart*'            measures parts; without a filter it asks which
/// </code>
/// </summary>
internal static class Program
{
    public static int Main(string[] arguments)
    {
        if (arguments is ["generate", ..])
            return GenerateCommand.Run(arguments[1..], Console.Error);
        if (arguments is ["native", ..])
            return NativeBuild.Run(arguments[1..], Console.Out, Console.Error);
        if (arguments is ["editions", ..])
            return EditionsCommand.Run(arguments[1..], Console.Error);
        BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(arguments);
        return 0;
    }
}
