using System.Collections.Immutable;
using System.Text;
using BarometerSite.Binding;
using BarometerSite.Importing;
using BarometerSite.Importing.Layout;
using BarometerSite.Model;
using BarometerSite.Problems;
using BarometerSite.Sources;
using BarometerSite.Sources.Csv;

namespace BarometerSite.Tests.Importing;

/// <summary>An example indicator with a group and a district, a measurement file for it, and what an import makes of it.</summary>
internal sealed class ImportBench
{
    public const string Path = "data/measurements/example.csv";

    private static readonly Source Register = new("register", "Register", "Eksempelby", null, null);

    private static readonly Dimension Group = new("group", new LocalText("Gruppe", "Group"), new LocalText("Alle borgere", "Everyone"),
        [new("minority", new LocalText("Etniske minoriteter", "Ethnic minorities")), new("danish", new LocalText("Etniske danskere", "Ethnic Danes"))]);

    private static readonly Dimension District = new("district", new LocalText("Bydel", "District"), new LocalText("Hele Eksempelby", "All of Eksempelby"),
        [new("north", new LocalText("Nordbyen", "Northtown")), new("east", new LocalText("Østerkær", "Easterkaer"))]);

    /// <summary>What the barometer has; null for no file.</summary>
    public string? Had { get; init; } = "period,group,district,value,published\n2012,minority,,14.0,2013-03-01\n2012,danish,,5.0,2013-03-01\n";

    public ImportChoices Choices { get; init; } = new();

    public Unit Unit { get; init; } = Unit.Percent;

    public bool HasMark { get; init; }

    public DiagnosticBag Diagnostics { get; } = new();

    public ImportResult? Result { get; private set; }

    /// <summary>The file after the import, as text.</summary>
    public string? File => Result?.File is { } bytes ? Encoding.UTF8.GetString(bytes) : null;

    public string Told => string.Join('\n', Result!.Told);

    /// <summary>The rows that would be added, without the line of names.</summary>
    public string[] Rows => Result is null
        ? [.. Diagnostics.InOrder().Select(problem => problem.ToString())]
        : [.. Result.Rows.ReplaceLineEndings("\n").Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1)];

    public string Complaint => Assert.Single(Diagnostics.InOrder()).ToString();

    public ImportBench Import(string text, string name = "tal.csv") => Import(Encoding.UTF8.GetBytes(text), name);

    public ImportBench Import(byte[] bytes, string name = "tal.xlsx")
    {
        var table = Had is null ? null : CsvReader.Parse(new SourceText(Path, Had), Diagnostics);
        Assert.Empty(Diagnostics.InOrder());
        var indicator = Indicator(table, Unit);
        Result = new Import(indicator, Path, table, HasMark, ["register", "survey"], Choices, Diagnostics).Of(name, bytes);
        if (Result?.File is { } made)
        {
            // What is written can be read, and holds all that was there.
            var written = new DiagnosticBag();
            var text = TextDecoder.Decode(new SourceFile(Path, made), written)!;
            var after = Indicator(CsvReader.Parse(text, written), Unit, written);
            Assert.Empty(written.InOrder());
            Assert.Equal(indicator.Measurements.Length + Rows.Length, after.Measurements.Length);
        }

        return this;
    }

    private static Indicator Indicator(CsvTable? table, Unit unit, DiagnosticBag? diagnostics = null)
    {
        diagnostics ??= new DiagnosticBag();
        var sources = new Registry<Source>("source", diagnostics);
        sources.Add(new Located<string>("register", default), Register);
        sources.Add(new Located<string>("survey", default), Register with { Id = "survey" });
        ImmutableArray<Measurement> measurements = table is null ? []
            : new MeasurementBinder("example", table, unit, [Group, District], Register, namesSource: true, sources, diagnostics).Bind();
        var text = LocalText.Same("Eksempel");
        return new Indicator("example", text, text, text, unit, Better.Higher, 1, Coverage.City, [Group, District], null, null, null, measurements)
        {
            File = Path,
        };
    }
}
