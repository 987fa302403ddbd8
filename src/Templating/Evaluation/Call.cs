using BarometerSite.Templating.Syntax;

namespace BarometerSite.Templating.Evaluation;

/// <summary>One call: where it stands and what it passes.</summary>
/// <param name="Named">Arguments with a name, in the order of the call.</param>
/// <param name="Block">What a <c>wrap</c> statement passes.</param>
internal readonly record struct Call(Node Site, object?[] Arguments, KeyValuePair<string, object?>[] Named, WrappedBlock? Block = null)
{
    public static readonly KeyValuePair<string, object?>[] NoNames = [];
}
