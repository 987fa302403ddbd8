using System.Collections;
using System.Numerics;
using BarometerSite.Markup;
using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;

namespace BarometerSite.Templating;

/// <summary>
/// The package's evaluation with the house's rules: what is written is escaped, what is unknown is refused, all work is counted.
/// One rendering at a time; after one that failed it is not to be used again.
/// </summary>
internal sealed class RenderContext : TemplateContext
{
    private readonly TemplateSettings settings;
    private readonly Utf8Output output = new();
    private readonly Stack<SourceSpan> includes = new();

    /// <param name="broken">The first mistake of each template that cannot be parsed.</param>
    public RenderContext(IReadOnlyDictionary<string, Template> templates, IReadOnlyDictionary<string, string> broken, TemplateSettings settings)
        : base(BuiltIns.All)
    {
        (Templates, Broken) = (templates, broken);
        this.settings = settings;
        var missing = new MissingNames(settings);
        Budget = new Budget(this);
        StrictVariables = settings.IsStrict;
        EnableRelaxedMemberAccess = !settings.IsStrict;
        TryGetVariable = missing.TryGetVariable;
        TryGetMember = missing.TryGetMember;
        // An indented line costs bytes on every page, and would move the lines of a code block.
        AutoIndent = false;
        NewLine = "\n";
        LoopLimit = Budget.Steps;
        RecursiveLimit = Budget.Depth;
        LimitToString = Budget.TextLength;
        OutputLimit = Budget.OutputLength;
        OnStringLimit = OnOutputLimit = ScriptLimitBehavior.Throw;
        RegexTimeOut = Budget.TimeOfOneRegex;
        PushOutput(output);
    }

    public Budget Budget { get; }

    public IReadOnlyDictionary<string, Template> Templates { get; }

    public IReadOnlyDictionary<string, string> Broken { get; }

    public void Render(Template template, ScriptObject globals, IBufferWriter<byte> destination)
    {
        Budget.Reset();
        Tags.Clear();
        output.Destination = destination;
        PushGlobal(globals);
        template.Render(this);
        PopGlobal();
    }

    /// <summary>Writes an included template's result where its <c>include</c> stands.</summary>
    public void WriteIncluded(ScriptPage page, ScriptArray arguments, SourceSpan site)
    {
        includes.Push(site);
        PushLocal();
        try
        {
            SetValue(ScriptVariable.Arguments, arguments, asReadOnly: true, force: true);
            Write(page.Span, Evaluate(page));
        }
        finally
        {
            // A loop around it counts the scopes, and would tell of one too many instead of what went wrong. The place stays, for the message.
            PopLocal();
        }
        includes.Pop();
    }

    /// <summary>What is written meanwhile: markup where values are escaped, else text.</summary>
    public object Captured(Action write)
    {
        PushOutput();
        write();
        var text = PopOutput().ToString()!;
        return settings.EscapesHtml ? Html.Unsafe(text) : text;
    }

    /// <summary>The places of the includes that are being written, the innermost first.</summary>
    public IEnumerable<string> IncludedFrom() => includes.Select(span => $"{span.FileName}({span.Start.Line + 1},{span.Start.Column + 1})");

    public override object? Evaluate(ScriptNode? scriptNode, bool aliasReturnedFunction)
    {
        Budget.Spend(1);
        if (scriptNode is null)
            return null;
        // Exact types are found faster than by `is`, and this runs for every node.
        if (scriptNode.GetType() == typeof(ScriptCaptureStatement))
            return Capture((ScriptCaptureStatement)scriptNode);
        if (scriptNode.GetType() == typeof(ScriptNamedArgument))
            MissingNames.CheckArgument(this, (ScriptNamedArgument)scriptNode);
        var value = base.Evaluate(scriptNode, aliasReturnedFunction);
        return value is string or Html or IEnumerable or double or BigInteger ? Budget.Weighed(value) : value;
    }

    public override TemplateContext Write(SourceSpan span, object? textAsObject)
    {
        if (textAsObject is Html html)
            Write(html.ToString());
        else if (textAsObject is StreamedMarkup streamed)
            Write(streamed);
        else if ((textAsObject as string ?? ObjectToString(textAsObject)) is { } text)
            Write(settings.EscapesHtml ? HtmlEscape.Text(text) : text);
        return this;
    }

    // What captures it needs a text.
    private void Write(StreamedMarkup markup)
    {
        if (Output == output)
            markup.Write(output.Destination);
        else
            Write(markup.ToString());
    }

    public override string? ObjectToString(object? value, bool nested = false)
    {
        Budget.Spend(1);
        return base.ObjectToString(value, nested);
    }

    private object? Capture(ScriptCaptureStatement capture)
    {
        SetValue(capture.Target, Captured(() => Evaluate(capture.Body!)));
        return null;
    }
}
