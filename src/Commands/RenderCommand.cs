using System.CommandLine;
using System.CommandLine.Parsing;
using System.Text.Json;
using BarometerSite.Disk;
using BarometerSite.Problems;
using BarometerSite.Rendering;
using BarometerSite.Templating;
using Scriban.Runtime;

namespace BarometerSite.Commands;

/// <summary><c>render</c>: one template, with the members of a JSON file as its variables, to standard output.</summary>
internal sealed class RenderCommand : ExampleCommand
{
    private readonly Argument<string> template = new("TEMPLATE")
    {
        Description = "A template file. What it includes is found below the nearest folder called templates, or else below its own.",
    };

    private readonly Option<string?> data = new("--data") { Description = "A JSON object; its members are the template's variables.", HelpName = "FILE.json" };

    private readonly Option<string> escape = new("--escape")
    {
        Description = "Whether values are escaped for HTML.",
        HelpName = "html|none",
        DefaultValueFactory = _ => "html",
    };

    private readonly Option<bool> lax = new("--lax") { Description = "What is unknown is empty and not an error." };

    public RenderCommand()
        : base("render", "Fill in one template and print the result.", "barometer render greeting.html --data person.json")
    {
        escape.AcceptOnlyFromAmong("html", "none");
        template.Validators.Add(RefuseMissing);
        data.Validators.Add(RefuseMissing);
        Add(template);
        Add(data);
        Add(escape);
        Add(lax);
        SetAction(Run);
    }

    private int Run(ParseResult result)
    {
        var report = new Report(result.InvocationConfiguration.Error, isQuiet: true);
        var diagnostics = new DiagnosticBag();
        var rendered = Render(result, diagnostics);
        if (rendered is null)
            return report.Finish(diagnostics, ExitCode.Problems);
        StandardStream.Print(rendered.WrittenMemory, result.InvocationConfiguration.Output);
        return ExitCode.Done;
    }

    private ArrayBufferWriter<byte>? Render(ParseResult result, DiagnosticBag diagnostics)
    {
        var templates = TemplateFolder.Read(result.GetRequiredValue(template), diagnostics);
        var globals = result.GetValue(data) is { } file ? ReadData(file, diagnostics) : new ScriptObject();
        if (templates is null || globals is null)
            return null;
        var settings = new TemplateSettings { IsStrict = !result.GetValue(lax), EscapesHtml = result.GetValue(escape) == "html" };
        var set = TemplateSet.Parse(templates.Sources, settings);
        foreach (var problem in set.Problems.Where(problem => problem.Path == templates.Main))
            diagnostics.Add(Complaints.TemplateSyntax(templates.Span(problem), problem.Message));
        if (diagnostics.HasErrors)
            return null;
        try
        {
            var output = new ArrayBufferWriter<byte>();
            set.Render(templates.Main, globals, output);
            return output;
        }
        catch (TemplateException exception)
        {
            var from = string.Concat(exception.Problem.IncludedFrom.Select(place => $" (included from {place})"));
            diagnostics.Add(Complaints.TemplateRun(templates.Span(exception.Problem), exception.Problem.Message + from));
            return null;
        }
    }

    private static ScriptObject? ReadData(string path, DiagnosticBag diagnostics)
    {
        if (SourceFolder.ReadText(path, path, diagnostics) is not { } text)
            return null;
        try
        {
            return JsonValues.ReadObject(text.Text);
        }
        catch (JsonException exception)
        {
            // The position is appended to the message, which says where already.
            var message = exception.Message.Split(" LineNumber:")[0];
            diagnostics.Add(Complaints.InvalidJson(JsonSpan(text, exception), message));
            return null;
        }
    }

    // JSON counts lines from zero, and places in them in bytes of UTF-8.
    private static SourceSpan JsonSpan(SourceText text, JsonException exception)
    {
        var lines = text.Text.Split('\n');
        var number = (int)Math.Min(exception.LineNumber ?? 0, lines.Length - 1);
        var line = Encoding.UTF8.GetBytes(lines[number]);
        var before = Encoding.UTF8.GetCharCount(line.AsSpan(0, (int)Math.Min(exception.BytePositionInLine ?? 0, line.Length)));
        return new SourceSpan(text, lines.Take(number).Sum(earlier => earlier.Length + 1) + before, Length: 0);
    }

    private static void RefuseMissing(SymbolResult result)
    {
        foreach (var path in result.Tokens.Select(token => token.Value).Where(path => !File.Exists(path)))
            result.AddError($"There is no file '{path}'.");
    }
}
