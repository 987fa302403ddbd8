using BarometerSite.Markup;
using BarometerSite.Problems;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace BarometerSite.Sources.Yaml;

/// <summary>
/// Makes a tree of YamlDotNet's events, never of its deserializer. The events are pulled one by one and the pulling stops at
/// <see cref="SourceLimits.YamlDepth"/>: a text of many thousand brackets is refused after the first of them, and never reaches
/// anything that recurses.
/// </summary>
internal sealed class YamlReader
{
    private readonly YamlEvents events;
    private readonly SourceText file;
    private readonly DiagnosticBag diagnostics;
    private readonly Dictionary<string, Anchor?> anchors = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SourceSpan> unusedAnchors = new(StringComparer.Ordinal);
    private int nodes;

    private YamlReader(YamlEvents events, SourceText file, DiagnosticBag diagnostics)
    {
        this.events = events;
        this.file = file;
        this.diagnostics = diagnostics;
    }

    /// <summary>The root of the file, or null where the complaints leave none.</summary>
    public static YamlNode? Parse(SourceText file, DiagnosticBag diagnostics) => ParsePart(file, 0, file.Text.Length, diagnostics);

    /// <summary>The YAML in a part of a file, such as a front matter, with places in the whole file.</summary>
    public static YamlNode? ParsePart(SourceText file, int start, int length, DiagnosticBag diagnostics)
    {
        if (YamlSpaces.Read(file, start, length, diagnostics) is not { } text)
            return null;
        var reader = new YamlReader(new YamlEvents(file, start, text), file, diagnostics);
        try
        {
            return reader.ReadFile(start);
        }
        catch (YamlRefusal refusal)
        {
            diagnostics.Add(refusal.Problem);
            return null;
        }
    }

    private YamlNode? ReadFile(int start)
    {
        events.Next<StreamStart>();
        if (events.Peek() is StreamEnd)
        {
            diagnostics.Add(Complaints.EmptyFile(new SourceSpan(file, start, 0)));
            return null;
        }
        events.Next<DocumentStart>();
        var root = Read(depth: 1).Node;
        events.Next<DocumentEnd>();
        foreach (var (name, span) in unusedAnchors)
            diagnostics.Add(Complaints.YamlUnusedAnchor(name, span));
        if (events.Peek() is not DocumentStart second)
            return root;
        diagnostics.Add(Complaints.YamlSeveralDocuments(events.Span(second) with { Length = 3 }));
        return null;
    }

    /// <summary>A node with what it weighs once its aliases are written out.</summary>
    private readonly record struct Anchor(YamlNode Node, int Size, int Height);

    private Anchor Read(int depth)
    {
        if (events.Next() is AnchorAlias alias)
            return Resolve(alias, depth);
        var span = events.Span(events.Current);
        // After some slips in brackets the library ends a collection in the middle of an entry.
        if (events.Current is not NodeEvent node)
            throw new YamlRefusal(Complaints.YamlSyntax(span, "a value is missing here", "Write it, or put a text with brackets or colons in quotes."));
        if (depth > SourceLimits.YamlDepth)
            throw new YamlRefusal(Complaints.YamlTooDeep(span, SourceLimits.YamlDepth));
        Weigh(1, span, alias: null);
        if (!node.Tag.IsEmpty)
            diagnostics.Add(Complaints.YamlTag(span, node.Tag.IsNonSpecific ? "!" : node.Tag.Value));
        var name = node.Anchor.IsEmpty ? null : node.Anchor.Value;
        // Until the node is whole, an alias to it would be a circle.
        if (name is not null)
            (anchors[name], unusedAnchors[name]) = (null, span);
        var read = node switch
        {
            Scalar scalar => new Anchor(ReadScalar(scalar, span), 1, 1),
            SequenceStart => ReadSequence(span, depth),
            _ => ReadMapping(span, depth),
        };
        if (name is not null)
            anchors[name] = read;
        return read;
    }

    private YamlScalar ReadScalar(Scalar scalar, SourceSpan span)
    {
        var at = ControlCharacters.IndexIn(scalar.Value);
        if (at >= 0)
            diagnostics.Add(Complaints.ControlCharacter(span, scalar.Value[at]));
        if (scalar.Value.Length > SourceLimits.YamlTextCharacters)
            diagnostics.Add(Complaints.YamlTextTooLong(span, SourceLimits.YamlTextCharacters));
        var style = scalar.Style switch
        {
            ScalarStyle.SingleQuoted or ScalarStyle.DoubleQuoted => YamlScalarStyle.Quoted,
            ScalarStyle.Literal or ScalarStyle.Folded => YamlScalarStyle.Block,
            _ => YamlScalarStyle.Plain,
        };
        if (style == YamlScalarStyle.Plain && YamlComments.CutOff(span) is { } cut)
            diagnostics.Add(Complaints.YamlCommentCutsText(cut));
        return new YamlScalar(style == YamlScalarStyle.Plain ? InvisibleCharacters.Trim(scalar.Value) : scalar.Value, style, span);
    }

    private Anchor ReadSequence(SourceSpan start, int depth)
    {
        var items = ImmutableArray.CreateBuilder<YamlNode>();
        var (size, height) = (1, 0);
        while (events.Peek() is not SequenceEnd)
        {
            var item = Read(depth + 1);
            items.Add(item.Node);
            if (items.Count > SourceLimits.YamlItems)
                throw new YamlRefusal(Complaints.YamlListTooLong(item.Node.Span, SourceLimits.YamlItems));
            (size, height) = (size + item.Size, Math.Max(height, item.Height));
        }
        return new Anchor(new YamlSequence(items.ToImmutable(), events.CloseSpan(start)), size, height + 1);
    }

    private Anchor ReadMapping(SourceSpan start, int depth)
    {
        var entries = ImmutableArray.CreateBuilder<YamlEntry>();
        var places = new Dictionary<string, SourceSpan>(StringComparer.Ordinal);
        var (size, height) = (1, 0);
        while (events.Peek() is not MappingEnd)
        {
            var keyIsAlias = events.Peek() is AnchorAlias;
            var key = Read(depth + 1);
            var value = Read(depth + 1);
            (size, height) = (size + key.Size + value.Size, Math.Max(height, Math.Max(key.Height, value.Height)));
            if (keyIsAlias || key.Node is not YamlScalar { IsEmpty: false, Located: var name })
                diagnostics.Add(Complaints.YamlKeyNotText(key.Node.Span, key.Node.Kind));
            else if (!places.TryAdd(name.Value, name.Span))
                diagnostics.Add(Complaints.DuplicateKey(name.Value, name.Span, places[name.Value]));
            else
                entries.Add(new YamlEntry(name, value.Node));
        }
        return new Anchor(new YamlMapping(entries.ToImmutable(), events.CloseSpan(start)), size, height + 1);
    }

    private Anchor Resolve(AnchorAlias alias, int depth)
    {
        var span = events.Span(alias);
        var name = alias.Value.Value;
        if (!anchors.TryGetValue(name, out var found))
            throw new YamlRefusal(Complaints.YamlUnknownAlias(name, span, anchors.Keys));
        unusedAnchors.Remove(name);
        if (found is not { } anchor)
            throw new YamlRefusal(Complaints.YamlAliasCircle(name, span));
        if (depth + anchor.Height - 1 > SourceLimits.YamlDepth)
            throw new YamlRefusal(Complaints.YamlTooDeep(span, SourceLimits.YamlDepth));
        Weigh(anchor.Size, span, name);
        return anchor;
    }

    /// <summary>Counts what a walk through the tree will meet. Sizes stay far below an overflow, since each is refused first.</summary>
    private void Weigh(int more, SourceSpan span, string? alias)
    {
        nodes += more;
        if (nodes > SourceLimits.YamlNodes)
            throw new YamlRefusal(alias is null
                ? Complaints.YamlTooLarge(span, SourceLimits.YamlNodes)
                : Complaints.YamlAliasLimit(alias, span, SourceLimits.YamlNodes));
    }
}
