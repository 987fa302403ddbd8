using BarometerSite.Problems;

namespace BarometerSite.Binding.Forms;

/// <summary>A key that staff write. Reading it, the complaint where it is absent, and the schemas of editors all follow from this.</summary>
/// <param name="Meaning">What to write behind it, as a message says: <c>the page's title</c>.</param>
internal abstract record Key(string Name, string Meaning, bool IsRequired)
{
    /// <summary>The complaint where a required key is absent from a group at a place; usually <see cref="Complaints.MissingKey"/>.</summary>
    public Func<SourceSpan, Diagnostic>? Absent { get; init; }

    /// <summary>What the usual complaint asks for.</summary>
    public virtual string Expected => Meaning;
}

/// <summary>A text that no reader of the site sees as it is, such as a placeholder.</summary>
internal sealed record TextKey(string Name, string Meaning, bool IsRequired = true) : Key(Name, Meaning, IsRequired);

/// <summary>A text for readers that is the same in all languages.</summary>
internal sealed record CommonKey(string Name, string Meaning, bool IsRequired = true) : Key(Name, Meaning, IsRequired);

/// <summary>A text for readers: in each language, or one that is the same in all.</summary>
internal sealed record LocalKey(string Name, string Meaning, bool IsRequired = true) : Key(Name, Meaning, IsRequired);

/// <summary>The last part of an address in each language; made of the title where it is absent.</summary>
internal sealed record SlugKey(string Name, string Meaning) : Key(Name, Meaning, IsRequired: false);

/// <summary>An id, in the form that addresses need.</summary>
internal sealed record IdKey(string Name, string Meaning, bool IsRequired = true) : Key(Name, Meaning, IsRequired);

/// <summary>The id of something that another file defines.</summary>
internal sealed record ReferenceKey(string Name, string Meaning, Referent To, bool IsRequired = true) : Key(Name, Meaning, IsRequired);

/// <summary>A list of such ids.</summary>
internal sealed record ReferencesKey(string Name, string Meaning, Referent To) : Key(Name, Meaning, IsRequired: false);

internal sealed record PeriodKey(string Name, string Meaning, bool IsRequired = true) : Key(Name, Meaning, IsRequired);

internal sealed record DateKey(string Name, string Meaning, bool IsRequired = true) : Key(Name, Meaning, IsRequired);

/// <summary>A date that is a day.</summary>
internal sealed record DayKey(string Name, string Meaning, bool IsRequired = true) : Key(Name, Meaning, IsRequired);

/// <summary>A number, in YAML always with a decimal point.</summary>
internal sealed record NumberKey(string Name, string Meaning, bool IsRequired = true) : Key(Name, Meaning, IsRequired);

internal sealed record IntegerKey(string Name, string Meaning, int Least, int Most, bool IsRequired = true) : Key(Name, Meaning, IsRequired);

/// <summary>An absolute web address.</summary>
internal sealed record WebAddressKey(string Name, string Meaning, bool IsRequired = true) : Key(Name, Meaning, IsRequired);

/// <summary>An address for mail.</summary>
internal sealed record MailAddressKey(string Name, string Meaning, bool IsRequired = true) : Key(Name, Meaning, IsRequired);

/// <summary>One word of a fixed list.</summary>
/// <param name="What">What the words are, for messages: <c>kind of target</c>.</param>
internal abstract record WordKey(string Name, string Meaning, string What, IEnumerable<string> Words, bool IsRequired) : Key(Name, Meaning, IsRequired)
{
    public override string Expected => "one of " + string.Join(", ", Words);
}

/// <inheritdoc/>
internal sealed record WordKey<T>(string Name, string Meaning, string What, IReadOnlyDictionary<string, T> ByWord, bool IsRequired = true)
    : WordKey(Name, Meaning, What, ByWord.Keys, IsRequired)
    where T : struct;

/// <summary>Keys below a key.</summary>
internal sealed record GroupKey(string Name, string Meaning, Form Form, bool IsRequired = true) : Key(Name, Meaning, IsRequired);

/// <summary>A list of groups of keys.</summary>
/// <param name="Item">What an item is, where there must be one; else null.</param>
internal sealed record GroupsKey(string Name, string Meaning, Form Form, string? Item = null, bool IsRequired = true) : Key(Name, Meaning, IsRequired);

/// <summary>A member for each of some dimensions: <c>{ group: danish, district: valby }</c>.</summary>
internal sealed record CellKey(string Name, string Meaning) : Key(Name, Meaning, IsRequired: false);

/// <summary>Texts below keys that are not fixed.</summary>
internal sealed record PairsKey(string Name, string Meaning) : Key(Name, Meaning, IsRequired: false);

/// <summary>A place on a schematic map: <c>[column, row]</c>.</summary>
internal sealed record TileKey(string Name, string Meaning) : Key(Name, Meaning, IsRequired: false);

/// <summary>One of two things, which whoever reads it tells apart.</summary>
internal sealed record EitherKey(Key First, Key Second) : Key(First.Name, First.Meaning, First.IsRequired);

/// <summary>What an id can stand for.</summary>
internal enum Referent
{
    Area,
    Committee,
    Dimension,
    Goal,
    Indicator,
    Source,
    Text,
}
