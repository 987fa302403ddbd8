namespace BarometerSite.Templating.Evaluation;

/// <summary>
/// Where a rendering writes. Knows the indentation that a code block or an indented <c>include</c> puts before each further line,
/// and how much may be written.
/// </summary>
internal abstract class Output
{
    private const string Ellipsis = "...";

    private readonly int limit;
    private readonly bool cutAtLimit;
    private readonly bool autoIndent;
    private long written;
    private bool atLineStart;

    protected Output(TemplateSettings settings)
    {
        limit = settings.LimitToString;
        cutAtLimit = !settings.Strict;
        autoIndent = settings.AutoIndent;
    }

    /// <summary>Put before each line that begins while it is set.</summary>
    public string Indent { get; set; } = "";

    /// <summary>The part of <see cref="Indent"/> that belongs to what includes this template.</summary>
    public string BaseIndent { get; set; } = "";

    /// <summary>The indentation of a code block within what includes this template.</summary>
    public string Indented(string own) => own.Length == 0 || !autoIndent ? BaseIndent : BaseIndent.Length == 0 ? own : BaseIndent + own;

    /// <summary>Whether more was written than the settings allow and a strict rendering must fail.</summary>
    public bool IsOverLimit => limit > 0 && !cutAtLimit && written > limit;

    public void Write(StaticText text)
    {
        if (limit > 0 && written + text.Text.Length > limit)
        {
            Write(text.Text, escape: false);
            return;
        }
        written += text.Text.Length;
        if (Indent.Length > 0)
        {
            WriteLines(text);
            return;
        }
        WriteCore(text);
        atLineStart = text.EndsLine;
    }

    public void Write(ReadOnlySpan<char> text, bool escape)
    {
        if (text.IsEmpty)
            return;
        if (limit > 0 && written + text.Length > limit && cutAtLimit)
        {
            if (written <= limit)
                WriteLines(string.Concat(text[..(int)(limit - written)], Ellipsis), escape);
            written = limit + 1L;
            return;
        }
        written += text.Length;
        WriteLines(text, escape);
    }

    protected abstract void WriteCore(StaticText text);

    protected abstract void WriteCore(ReadOnlySpan<char> text, bool escape);

    private void WriteLines(StaticText text)
    {
        foreach (var line in text.Lines)
        {
            if (atLineStart)
                WriteCore(Indent, escape: false);
            WriteCore(line);
            atLineStart = line.EndsLine;
        }
    }

    private void WriteLines(ReadOnlySpan<char> text, bool escape)
    {
        if (Indent.Length == 0)
        {
            WriteCore(text, escape);
            atLineStart = text[^1] == '\n';
            return;
        }
        while (!text.IsEmpty)
        {
            if (atLineStart)
                WriteCore(Indent, escape: false);
            var end = text.IndexOf('\n');
            var line = end < 0 ? text : text[..(end + 1)];
            WriteCore(line, escape);
            atLineStart = end >= 0;
            text = text[line.Length..];
        }
    }
}
