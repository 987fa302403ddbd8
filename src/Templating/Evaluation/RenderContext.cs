using System.Collections.Immutable;
using System.Globalization;
using System.Runtime.CompilerServices;
using BarometerSite.Markup;
using BarometerSite.Templating.Functions;
using BarometerSite.Templating.Syntax;

namespace BarometerSite.Templating.Evaluation;

/// <summary>All that changes while one template is rendered. Lives for one rendering, on one thread.</summary>
internal sealed class RenderContext
{
    private readonly List<Node> includes = [];
    private int depth;
    private int loopDepth;
    private long loopSteps;
    private DateModule? dates;

    public RenderContext(TemplateLibrary library, TemplateSettings settings, ITemplateObject globals, Output output)
    {
        Library = library;
        Settings = settings;
        Output = output;
        Frame = new LocalFrame();
        Variables = new VariableScope(new ScriptObject(globals), null);
    }

    public TemplateLibrary Library { get; }

    public TemplateSettings Settings { get; }

    public Output Output { get; private set; }

    public LocalFrame Frame { get; private set; }

    /// <summary>The top layer of global variables; assignments go there.</summary>
    public VariableScope Variables { get; private set; }

    public Flow Flow { get; set; }

    /// <summary>What <c>ret</c> gave.</summary>
    public object? Returned { get; set; }

    /// <summary>The loop that runs: <c>for</c>, or null.</summary>
    public LoopState? ForLoop { get; set; }

    public LoopState? WhileLoop { get; set; }

    public string DatePattern { get; set; } = DateFormat.DefaultPattern;

    /// <summary>How often each group of <c>array.cycle</c> was asked.</summary>
    public Dictionary<string, int> Cycles { get; } = new(StringComparer.Ordinal);

    public DateModule Dates => dates ??= new DateModule(this);

    public bool IsStrict => Settings.Strict;

    /// <summary>Whether a value is null or false; all else is true, also 0 and "".</summary>
    public static bool IsTrue(object? value) => value is not null && value is not false;

    public string TextOf(object? value) => Texts.Of(this, value);

    /// <summary>Writes a value as an expression statement does: escaped, unless it is markup.</summary>
    public void Write(object? value)
    {
        switch (value)
        {
            case null:
                return;
            case string text:
                Output.Write(text, Settings.EscapeHtml);
                break;
            case Html html:
                Output.Write(html.ToString(), escape: false);
                break;
            case int number:
                Span<char> digits = stackalloc char[11];
                number.TryFormat(digits, out var length, default, CultureInfo.InvariantCulture);
                Output.Write(digits[..length], escape: false);
                break;
            default:
                Output.Write(TextOf(value), Settings.EscapeHtml);
                break;
        }
    }

    /// <summary>Runs a block with an output of its own; what it wrote is markup where values are escaped, else text.</summary>
    public object Capture(Action<RenderContext> write)
    {
        var outer = Output;
        // What includes this template indents the text only once it is written.
        var captured = new TextOutput(Settings) { Indent = outer.Indent[outer.BaseIndent.Length..] };
        Output = captured;
        try
        {
            write(this);
        }
        finally
        {
            Output = outer;
        }
        return Settings.EscapeHtml ? Html.Unsafe(captured.ToString()) : captured.ToString();
    }

    public VariableScope EnterScope(ITemplateObject target)
    {
        var outer = Variables;
        Variables = new VariableScope(target, outer);
        return outer;
    }

    public void LeaveScope(VariableScope outer) => Variables = outer;

    /// <summary>Runs a body as a call: with local variables of its own, one step deeper. Returns what <c>ret</c> gave.</summary>
    public object? RunBody(Node site, Block body, LocalFrame frame)
    {
        EnterCall(site);
        var (outerFrame, outerIndent) = (Frame, Output.Indent);
        Frame = frame;
        try
        {
            body.Execute(this);
            var result = Returned;
            return Flow == Flow.Return ? result : null;
        }
        finally
        {
            Returned = null;
            Flow = Flow.Next;
            Frame = outerFrame;
            Output.Indent = outerIndent;
            depth--;
        }
    }

    /// <summary>As <see cref="RunBody"/> with the body of another template, indented as the place of its include is.</summary>
    public void RunTemplate(Node site, Block body, LocalFrame frame)
    {
        var output = Output;
        var outerBase = output.BaseIndent;
        output.BaseIndent = output.Indent;
        includes.Add(site);
        RunBody(site, body, frame);
        includes.RemoveAt(includes.Count - 1);
        output.BaseIndent = outerBase;
    }

    public void EnterLoop()
    {
        if (loopDepth++ == 0)
            loopSteps = 0;
    }

    public void LeaveLoop() => loopDepth--;

    /// <summary>Counts steps of the loops that run within one another, and refuses what exceeds the limit.</summary>
    public void StepLoop(Node site, int steps = 1)
    {
        if (loopDepth == 0)
            loopSteps = 0;
        loopSteps += steps;
        if (Settings.LoopLimit > 0 && loopSteps > Settings.LoopLimit)
            throw Fail(site, $"The loops here take more than {Settings.LoopLimit} steps (LoopLimit).");
    }

    public void CheckNesting(int level)
    {
        CheckStack();
        if (Settings.ObjectRecursionLimit > 0 && level > Settings.ObjectRecursionLimit)
            throw new LimitException($"The value is nested more than {Settings.ObjectRecursionLimit} deep (ObjectRecursionLimit).");
    }

    /// <summary>Refuses to go on into lists that hold themselves.</summary>
    public static void CheckStack()
    {
        if (!RuntimeHelpers.TryEnsureSufficientExecutionStack())
            throw new LimitException("The values are nested too deeply.");
    }

    public void CheckTextLength(long length)
    {
        if (Settings.LimitToString > 0 && length > Settings.LimitToString)
            throw new LimitException($"The text is longer than {Settings.LimitToString} characters (LimitToString).");
    }

    public TemplateException Fail(Node node, string message) => new(node.Source.Problem(node.Span, message, IncludedFrom()));

    public TemplateException Fail(Node node, Parsing.Span span, string message) => new(node.Source.Problem(span, message, IncludedFrom()));

    /// <summary>Goes one call deeper, or refuses; <see cref="LeaveCall"/> comes back.</summary>
    public void EnterCall(Node site)
    {
        depth++;
        if ((Settings.RecursiveLimit > 0 && depth > Settings.RecursiveLimit) || !RuntimeHelpers.TryEnsureSufficientExecutionStack())
        {
            depth--;
            throw Fail(site, $"Functions and includes are more than {Settings.RecursiveLimit} deep within each other here (RecursiveLimit).");
        }
    }

    public void LeaveCall() => depth--;

    private ImmutableArray<string> IncludedFrom() => [.. Enumerable.Reverse(includes).Select(site => site.Source.Place(site.Span.Start))];
}
