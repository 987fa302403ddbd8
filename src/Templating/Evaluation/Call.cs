using BarometerSite.Templating.Syntax;

namespace BarometerSite.Templating.Evaluation;

/// <summary>One call: where it stands and what it passes.</summary>
/// <param name="Named">Arguments with a name, in the order of the call.</param>
/// <param name="Block">What a <c>wrap</c> statement passes.</param>
internal readonly record struct Call(Node Site, object?[] Arguments, NamedValue[] Named, WrappedBlock? Block = null);

/// <param name="Local">The name as that of a local variable, interned as those are: <c>$name</c>.</param>
internal readonly record struct NamedValue(string Name, string Local, object? Value);
