namespace BarometerSite.Binding.Forms;

/// <summary>The keys that may stand in a group. <see cref="KeyReader"/> reads no other.</summary>
/// <param name="Purpose">What the group is, in a sentence without its stop.</param>
internal sealed record Form(string Purpose, params ImmutableArray<Key> Keys)
{
    /// <summary>Whose word says which further keys there are; null where that hangs on nothing.</summary>
    public WordKey? By { get; init; }

    /// <summary>One for each of its words.</summary>
    public ImmutableArray<FormCase> Cases { get; init; } = [];

    /// <summary>A group whose keys are ids of the site's own.</summary>
    public static Form Open { get; } = new("");

    /// <summary>Every key that may stand in it, whatever the case.</summary>
    public IEnumerable<Key> All => Cases.SelectMany(item => item.Keys.Concat(item.ExactlyOne)).Concat(By is null ? Keys : Keys.Prepend(By));

    /// <summary>The keys that may stand in it beside a word of <see cref="By"/>.</summary>
    public IEnumerable<Key> Of(string? word) => Keys.Concat(Cases.Where(item => item.Word == word).SelectMany(item => item.Keys.Concat(item.ExactlyOne)));

    public bool Has(Key key) => All.Any(own => own.Name == key.Name);
}

/// <summary>The keys that one word asks for.</summary>
internal sealed record FormCase(string Word, params ImmutableArray<Key> Keys)
{
    /// <summary>Of these keys there is just one; none of them is required by itself.</summary>
    public ImmutableArray<Key> ExactlyOne { get; init; } = [];
}
