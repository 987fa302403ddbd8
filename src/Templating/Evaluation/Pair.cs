namespace BarometerSite.Templating.Evaluation;

/// <summary>What a loop over an object gives: the name of a member and its value.</summary>
internal sealed class Pair(string key, object? value) : ITemplateObject
{
    public IEnumerable<string> MemberNames => ["key", "value"];

    public bool TryGetMember(string name, out object? found)
    {
        found = name == "key" ? key : name == "value" ? value : null;
        return name is "key" or "value";
    }
}
