namespace BarometerSite.Pages;

/// <summary>
/// Something that templates see. What they may ask it for are its public members, each with its meaning (<see cref="SeenAttribute"/>) and by its
/// own name in small letters with underscores: <c>IsSet</c> is <c>is_set</c>. Members that are not for them are left out with JsonIgnore.
/// </summary>
internal abstract record View;

/// <summary>What a member holds, for the designers' guide, which is made of it.</summary>
[AttributeUsage(AttributeTargets.Parameter | AttributeTargets.Property)]
internal sealed class SeenAttribute(string meaning) : Attribute
{
    public string Meaning { get; } = meaning;
}
