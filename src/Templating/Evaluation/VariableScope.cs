namespace BarometerSite.Templating.Evaluation;

/// <summary>
/// One layer of global variables: the top level, the object of a <c>with</c>, or the parameters of a function; over it the variables
/// of the loops that run within it.
/// </summary>
internal sealed class VariableScope(ITemplateObject target, VariableScope? outer)
{
    private string[] loopNames = [];
    private object?[] loopValues = [];
    private int loops;

    public ITemplateObject Target { get; } = target;

    /// <summary>Looked into next; null at the bottom.</summary>
    public VariableScope? Outer { get; } = outer;

    public bool TryGet(string name, out object? value)
    {
        for (var index = loops - 1; index >= 0; index--)
        {
            if (ReferenceEquals(loopNames[index], name))
            {
                value = loopValues[index];
                return true;
            }
        }
        return Target.TryGetMember(name, out value);
    }

    /// <summary>Assigns to a running loop's variable; false if no loop has it.</summary>
    public bool TrySetLoop(string name, object? value)
    {
        for (var index = loops - 1; index >= 0; index--)
        {
            if (ReferenceEquals(loopNames[index], name))
            {
                loopValues[index] = value;
                return true;
            }
        }
        return false;
    }

    public int EnterLoop(string name)
    {
        if (loops == loopNames.Length)
        {
            Array.Resize(ref loopNames, Math.Max(4, loops * 2));
            Array.Resize(ref loopValues, loopNames.Length);
        }
        loopNames[loops] = name;
        loopValues[loops] = null;
        return loops++;
    }

    public void SetLoop(int slot, object? value) => loopValues[slot] = value;

    public void LeaveLoop() => loopValues[--loops] = null;

    public IEnumerable<string> Names => loopNames.Take(loops).Concat(Target.MemberNames);
}
