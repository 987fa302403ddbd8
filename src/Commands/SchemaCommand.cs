using System.CommandLine;
using System.Text.Json;
using System.Text.Json.Nodes;
using BarometerSite.Binding.Schemas;
using BarometerSite.Disk;
using BarometerSite.Problems;
using BarometerSite.Problems.Formats;
using BarometerSite.Sources;

namespace BarometerSite.Commands;

/// <summary><c>schema</c>: what an editor must know to help with YAML.</summary>
internal sealed class SchemaCommand : ExampleCommand
{
    private const string SettingsFile = "settings.json";

    private readonly Option<string> site = SiteOptions.SiteFolder();

    private readonly Option<string?> output = new("--output")
    {
        Description = "The folder for one file each, and for the settings that make Visual Studio Code use them; .vscode is where it looks. "
            + "If not given, all are printed as one.",
        HelpName = "DIR",
    };

    public SchemaCommand()
        : base("schema", "Write JSON Schemas of the site's YAML, so that an editor knows its keys and ids.", "barometer schema --output .vscode")
    {
        output.Validators.Add(result =>
        {
            if (result.Tokens.Any(token => token.Value.Length == 0))
                result.AddError("--output is empty; it must be a folder.");
        });
        Add(site);
        Add(output);
        SetAction(Run);
    }

    private int Run(ParseResult result)
    {
        var (text, error) = (result.InvocationConfiguration.Output, result.InvocationConfiguration.Error);
        var folder = result.GetRequiredValue(site);
        var diagnostics = new DiagnosticBag();
        var files = SourceFolder.Read(folder, diagnostics);
        if (diagnostics.HasErrors)
            return new Report(error, isQuiet: true).Finish(diagnostics, ExitCode.Problems);
        var unreadable = new DiagnosticBag();
        var ids = SiteIds.Of(SiteSyntax.Parse(SourceSet.Decode(files, unreadable), unreadable));
        if (unreadable.HasErrors)
            error.WriteLine("Some files cannot be read, so their ids are not among the choices. ‘check’ tells where.");
        if (result.GetValue(output) is { } target)
            Write(folder, target, ids, text);
        else
            text.Write(Json(EditorSchemas.Bundle(ids)));
        return ExitCode.Done;
    }

    private static void Write(string site, string target, SiteIds ids, TextWriter text)
    {
        var count = 0;
        foreach (var (name, _, schema) in EditorSchemas.Of(ids))
        {
            NewFile.Replace(Path.Combine(target, name), Encoding.UTF8.GetBytes(Json(schema)));
            count++;
        }
        text.WriteLine($"Wrote {Counted.Of(count, "schema")} to {target}. Write them again when there are new ids.");
        var settings = Json(EditorSchemas.Settings(Path.GetRelativePath(site, target).Replace('\\', '/')));
        var path = Path.Combine(target, SettingsFile);
        if (!File.Exists(path))
            NewFile.Write(path, Encoding.UTF8.GetBytes(settings));
        else if (File.ReadAllText(path) != settings)
            text.Write($"{path} is there already; these lines belong in it:\n{settings}");
    }

    private static string Json(JsonObject json)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, MachineJson.Layout))
            json.WriteTo(writer);
        return Encoding.UTF8.GetString(buffer.WrittenSpan) + "\n";
    }
}
