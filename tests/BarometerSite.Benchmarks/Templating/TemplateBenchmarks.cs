using System.Buffers;
using BarometerSite.Templating;
using BenchmarkDotNet.Attributes;

namespace BarometerSite.Benchmarks.Templating;

/// <summary>A page with a table of a thousand rows, each with a condition, a pipe and an include: parsed, and rendered.</summary>
[MemoryDiagnoser]
[InProcess]
public class TemplateBenchmarks
{
    private static readonly KeyValuePair<string, string>[] Sources =
    [
        new("page", """
            <html><head><title>{{ title }}</title></head><body><table>
            {{~ for goal in goals ~}}
              <tr class="{{ for.even ? 'even' : 'odd' }}">{{ include 'cell' goal.name number: goal.number }}
              {{~ if goal.number > 50 && goal.name != '' ~}}<td>{{ goal.text | string.truncate 15 }}</td>{{ end ~}}
              </tr>
            {{~ end ~}}
            </table></body></html>
            """),
        new("cell", "<td>{{ $1 }}</td><td>{{ $number }}</td>"),
    ];

    private readonly ArrayBufferWriter<byte> output = new(1 << 20);
    private readonly TemplateSet templates = TemplateSet.Parse(Sources, TemplateSettings.Site);
    private readonly TemplateObject globals = new()
    {
        ["title"] = "Goals",
        ["goals"] = Enumerable.Range(0, 1000)
            .Select(number => (ITemplateObject)new TemplateObject
            {
                ["name"] = $"Goal {number}",
                ["number"] = number,
                ["text"] = $"A <b>text</b> of some length {number}",
            })
            .ToArray(),
    };

    [Benchmark]
    public int Parse() => TemplateSet.Parse(Sources, TemplateSettings.Site).Problems.Length;

    [Benchmark]
    public int Render()
    {
        output.ResetWrittenCount();
        templates.Render("page", globals, output);
        return output.WrittenCount;
    }
}
