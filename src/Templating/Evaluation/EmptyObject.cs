namespace BarometerSite.Templating.Evaluation;

/// <summary>The value of <c>empty</c>: equal to every text, list or object that holds nothing.</summary>
internal sealed class EmptyObject : ITemplateObject
{
    public static readonly EmptyObject Instance = new();

    private EmptyObject()
    {
    }

    public IEnumerable<string> MemberNames => [];

    public bool TryGetMember(string name, out object? value)
    {
        value = null;
        return false;
    }
}
