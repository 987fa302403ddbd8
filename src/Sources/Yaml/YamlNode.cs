using BarometerSite.Problems;

namespace BarometerSite.Sources.Yaml;

/// <summary>
/// A piece of a YAML file: a scalar, a sequence or a mapping, nothing else. A scalar is its text as written; whether <c>no</c> or
/// <c>1.10</c> is a word, a truth or a number is for the reader of that key to say, never for YAML. An alias is the node it
/// stands for, which keeps the place where it is written.
/// </summary>
internal abstract record YamlNode
{
    private protected YamlNode(SourceSpan span) => Span = span;

    public SourceSpan Span { get; }

    /// <summary>What this is, as a message calls it.</summary>
    public abstract string Kind { get; }
}

/// <param name="Text">The text as written: quotes gone, escapes resolved, folded lines joined.</param>
internal sealed record YamlScalar(string Text, YamlScalarStyle Style, SourceSpan Span) : YamlNode(Span)
{
    public override string Kind => IsAbsent ? "nothing" : IsEmpty ? "an empty text" : "a text";

    public bool IsPlain => Style == YamlScalarStyle.Plain;

    /// <summary>Nothing, <c>~</c> or <c>null</c> without quotes: the key is there and its value is not.</summary>
    public bool IsAbsent => IsPlain && Text is "" or "~" or "null" or "Null" or "NULL";

    /// <summary>Nothing that anybody sees.</summary>
    public bool IsEmpty => Text.All(character => InvisibleCharacters.IsBlank(character) || char.IsWhiteSpace(character));

    /// <summary>The text that is meant, without what is blank at its ends.</summary>
    public Located<string> Located => new(InvisibleCharacters.Trim(Text), Span);
}

internal sealed record YamlSequence(ImmutableArray<YamlNode> Items, SourceSpan Span) : YamlNode(Span)
{
    public override string Kind => "a list";
}

/// <param name="Entries">In the order of the file; no key stands twice.</param>
internal sealed record YamlMapping(ImmutableArray<YamlEntry> Entries, SourceSpan Span) : YamlNode(Span)
{
    public override string Kind => "a group of keys";

    /// <summary>The entry of a key, or null.</summary>
    public YamlEntry? Find(string key)
    {
        foreach (var entry in Entries)
        {
            if (entry.Key.Value == key)
                return entry;
        }
        return null;
    }
}

internal sealed record YamlEntry(Located<string> Key, YamlNode Value);

/// <summary>How a scalar was written.</summary>
internal enum YamlScalarStyle
{
    Plain,
    Quoted,

    /// <summary>Below its key, after <c>|</c> or <c>&gt;</c>.</summary>
    Block,
}
