namespace BarometerSite.Templating.Evaluation;

/// <summary>What <c>for.index</c> and its like tell of the loop that runs.</summary>
internal sealed class LoopState(int length) : ITemplateObject
{
    /// <summary>The names after <c>for.</c>; the parser refuses others.</summary>
    public static readonly string[] ForNames = ["index", "rindex", "first", "last", "even", "odd", "changed", "length", "index0", "rindex0"];

    public static readonly string[] WhileNames = ["index", "first", "even", "odd"];

    public int Index { get; set; }

    /// <summary>Whether the item differs from the one before.</summary>
    public bool Changed { get; set; }

    public IEnumerable<string> MemberNames => ForNames;

    public bool TryGetMember(string name, out object? value)
    {
        value = name switch
        {
            "index" or "index0" => Numbers.Box(Index),
            "rindex" or "rindex0" => Numbers.Box(length - Index - 1),
            "first" => Index == 0,
            "last" => Index == length - 1,
            "even" => (Index & 1) == 0,
            "odd" => (Index & 1) == 1,
            "changed" => Changed,
            "length" => Numbers.Box(length),
            _ => null,
        };
        return value is not null;
    }
}
