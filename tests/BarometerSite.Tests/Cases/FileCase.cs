using System.Text;
using BarometerSite.Sources;

namespace BarometerSite.Tests.Cases;

/// <summary>A case about complaints whose sources are text: the file <c>name.case.txt</c>, in the form of <see cref="CaseFile"/>.</summary>
internal sealed class FileCase(string name, string path) : Case(name)
{
    public const string End = ".case.txt";

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public override string Title => Parsed.Title;

    public override IReadOnlyList<string> Problems => Parsed.Problems;

    protected override IEnumerable<SourceFile> OwnSources => Parsed.Sources;

    private string Text => Strict.GetString(File.ReadAllBytes(path));

    private CaseFile Parsed => CaseFile.Parse(Text);

    public override void Accept(IReadOnlyList<string> problems) => File.WriteAllBytes(path, Strict.GetBytes(CaseFile.WithProblems(Text, problems)));
}
