using BarometerSite.Problems;

namespace BarometerSite.Sources.Yaml;

/// <summary>Ends the reading of one YAML file where nothing after it can be trusted. Never leaves <see cref="YamlReader"/>.</summary>
internal sealed class YamlRefusal(Diagnostic problem) : Exception(problem.Message)
{
    public Diagnostic Problem { get; } = problem;
}
