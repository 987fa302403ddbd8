using System.CommandLine;

namespace BarometerSite.Commands;

/// <summary>A command whose help ends with an example.</summary>
internal abstract class ExampleCommand(string name, string description, string example) : Command(name, description)
{
    /// <summary>One command line per line, as a user types it.</summary>
    public string Example { get; } = example;
}
