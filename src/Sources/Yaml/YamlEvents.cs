using BarometerSite.Problems;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace BarometerSite.Sources.Yaml;

/// <summary>
/// YamlDotNet's events with places in our file. Its marks are exact offsets in UTF-16 (tried with CRLF, æøå and pairs of
/// surrogates), but the end of a collection is where the next token begins, and a block scalar's end is past its last blank line.
/// </summary>
internal sealed class YamlEvents
{
    private readonly SourceText file;
    private readonly int offset;
    private readonly Parser parser;
    private readonly Stack<ParsingEvent> open = new();
    private bool peeked;

    /// <summary>The end of what was read last, for the ends of block collections.</summary>
    private int lastEnd;

    /// <param name="text">The part of the file that begins at <paramref name="start"/>, as the parser reads it: of the same length.</param>
    public YamlEvents(SourceText file, int start, string text)
    {
        this.file = file;
        offset = start;
        lastEnd = start;
        parser = new Parser(new Scanner(new StringReader(text), skipComments: true));
    }

    public ParsingEvent Current => parser.Current!;

    /// <summary>The event after this one, without taking it.</summary>
    public ParsingEvent Peek()
    {
        if (!peeked)
            Move();
        peeked = true;
        return Current;
    }

    public ParsingEvent Next()
    {
        var next = Peek();
        peeked = false;
        if (next is MappingStart or SequenceStart)
            open.Push(next);
        if (next is Scalar or AnchorAlias)
            lastEnd = Span(next).End;
        return next;
    }

    public void Next<T>() where T : ParsingEvent
    {
        if (Next() is not T)
            throw new YamlRefusal(Complaints.YamlSyntax(Span(Current), "the file cannot be understood here", null));
    }

    public SourceSpan Span(ParsingEvent parsed)
    {
        var start = offset + (int)parsed.Start.Index;
        var end = Math.Max(start, offset + (int)parsed.End.Index);
        while (end > start && char.IsWhiteSpace(file.Text[end - 1]))
            end--;
        return new SourceSpan(file, start, end - start);
    }

    /// <summary>Takes the end of a collection that began at <paramref name="start"/>: past its bracket, or at the end of its last item.</summary>
    public SourceSpan CloseSpan(SourceSpan start)
    {
        var end = Next();
        if (IsFlow(open.Pop()))
            lastEnd = Math.Min(file.Text.Length, offset + (int)end.Start.Index + 1);
        return start with { Length = Math.Max(0, lastEnd - start.Start) };
    }

    private void Move()
    {
        try
        {
            parser.MoveNext();
        }
        catch (YamlException problem)
        {
            throw Refusal(offset + (int)problem.Start.Index, problem.Message);
        }
        // What the library throws on [1, 2 without its bracket, and on "\UFFFFFFFF".
        catch (Exception problem) when (problem is InvalidOperationException or ArgumentException or OverflowException or FormatException)
        {
            throw Refusal(lastEnd, problem.Message);
        }
    }

    /// <summary>Many a text cut at a # leaves a rest that is no YAML.</summary>
    private YamlRefusal Refusal(int at, string message) => new(YamlComments.FirstIn(file, lastEnd, at) is { } cut
        ? Complaints.YamlCommentCutsText(cut)
        : YamlSyntaxProblem.Of(file, at, message, Unclosed()));

    private SourceSpan? Unclosed() =>
        open.TryPeek(out var innermost) && IsFlow(innermost) ? Span(innermost) with { Length = 1 } : null;

    private static bool IsFlow(ParsingEvent opened) =>
        opened is MappingStart { Style: MappingStyle.Flow } or SequenceStart { Style: SequenceStyle.Flow };
}
