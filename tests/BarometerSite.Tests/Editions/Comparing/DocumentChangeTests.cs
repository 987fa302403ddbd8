using System.Buffers;
using System.Text;
using System.Text.Json.Nodes;
using BarometerSite.Editions;
using BarometerSite.Editions.Comparing;
using BarometerSite.Editions.Reading;
using BarometerSite.Editions.Writing;
using BarometerSite.Model;
using BarometerSite.Tests.ExampleCity;
using BarometerSite.Tests.RealSite;

namespace BarometerSite.Tests.Editions.Comparing;

/// <summary>Nothing in an edition's document differs without a change that tells it: tried on every member of the document, whoever adds it.</summary>
public sealed class DocumentChangeTests
{
    /// <summary>The day itself, where staff wrote something, and what the file is.</summary>
    private static readonly string[] Untold = ["as_of", "line", "file", "path", "form", "quantile"];

    /// <summary>Every kind of place in the document is tried this often; one read of the document takes long enough.</summary>
    private const int TriesOfEach = 1;

    /// <summary>Some places hold together with others, so that no value alone can be another one there.</summary>
    private const int MostInVain = 1;

    private static readonly Lazy<string> Document = new(() => Json(Whole()));

    [Fact]
    public void An_edition_is_like_itself_read_back_however_it_came_about()
    {
        foreach (var edition in new[] { Eksempelby.Instance.Edition, BuiltSite.Instance.Loaded.Edition, Whole() })
            Assert.True(EditionComparer.Compare(edition, EditionReader.Read(Encoding.UTF8.GetBytes(Json(edition)))).IsEmpty);
    }

    [Fact]
    public void Every_member_of_the_document_is_told_when_it_differs()
    {
        var original = EditionReader.Read(Encoding.UTF8.GetBytes(Document.Value));
        var tried = new Dictionary<string, int>(StringComparer.Ordinal);
        var inVain = new Dictionary<string, int>(StringComparer.Ordinal);
        var readable = new HashSet<string>(StringComparer.Ordinal);
        var silent = new List<string>();
        foreach (var (place, kind) in Places(JsonNode.Parse(Document.Value)!, []))
        {
            if (tried.GetValueOrDefault(kind) == TriesOfEach || inVain.GetValueOrDefault(kind) == MostInVain || kind.Split('/').Any(Untold.Contains))
                continue;
            if (Changed(place) is not { } changed)
            {
                inVain[kind] = inVain.GetValueOrDefault(kind) + 1;
                continue;
            }

            tried[kind] = tried.GetValueOrDefault(kind) + 1;
            readable.Add(kind);
            if (changed != original && EditionComparer.Compare(original, changed).IsEmpty)
                silent.Add(kind);
        }
        Assert.Empty(silent.Distinct());
        Assert.True(readable.Count > 150, $"{readable.Count} kinds of places were tried");
    }

    [Fact]
    public void Of_random_edits_only_none_is_told_as_none_and_the_way_back_is_told_by_the_mirrored_kinds()
    {
        for (var seed = 0; seed < 300; seed++)
        {
            var random = new Random(seed);
            var before = RandomEdition.Edited(random, Eksempelby.Instance.Edition, edits: random.Next(0, 4));
            var after = RandomEdition.Edited(random, before, edits: random.Next(0, 4));

            var (there, back) = (EditionComparer.Compare(before, after).Changes, EditionComparer.Compare(after, before).Changes);

            Assert.True(there.IsEmpty == RandomEdition.AreSame(before, after), $"Seed {seed}");
            Assert.True(
                there.Select(Mirrored).Order().SequenceEqual(back.Select(change => Folded(change.Kind)).Order()),
                $"Seed {seed}: {string.Join(", ", there.Select(change => change.Kind))} but back {string.Join(", ", back.Select(change => change.Kind))}");
        }
    }

    /// <summary>What the way back must be told as; whether somebody has said why is no matter here.</summary>
    private static ChangeKind Mirrored(Change change) => Folded(change.Kind) switch
    {
        ChangeKind.NewFigure => ChangeKind.VanishedFigure,
        ChangeKind.VanishedFigure => ChangeKind.NewFigure,
        ChangeKind.WithheldFigure => ChangeKind.ReleasedFigure,
        ChangeKind.ReleasedFigure => ChangeKind.WithheldFigure,
        ChangeKind.TargetDecided => ChangeKind.TargetGone,
        ChangeKind.TargetGone => ChangeKind.TargetDecided,
        ChangeKind.Added => ChangeKind.Withdrawn,
        ChangeKind.Withdrawn => ChangeKind.Added,
        var same => same,
    };

    private static ChangeKind Folded(ChangeKind kind) => kind switch
    {
        ChangeKind.RevisedFigure or ChangeKind.EarlierFigure => ChangeKind.NewFigure,
        ChangeKind.CorrectedFigure => ChangeKind.AlteredFigure,
        _ => kind,
    };

    /// <summary>The example city with a correction of each kind: then every member of the form is there.</summary>
    private static Edition Whole()
    {
        var edition = Eksempelby.Instance.Edition;
        var row = edition.Barometer.Indicators.First(indicator => indicator.Computation is null && !indicator.Dimensions.IsEmpty).Measurements[0];
        return edition.Corrected(
            new Correction.Figure("one", row.Key, 1m, 2m, SmallEdition.Note),
            new Correction.Withheld("two", row.Key, SmallEdition.Note),
            new Correction.Text("three", SubjectKind.Goal, "pupils", Example.Text("før"), Example.Text("nu"), SmallEdition.Note));
    }

    /// <summary>All values, and all lists' items to be taken out; each with its path, and its path without numbers.</summary>
    private static IEnumerable<(object[] Place, string Kind)> Places(JsonNode? node, object[] path)
    {
        if (node is JsonArray list)
        {
            for (var at = 0; at < list.Count; at++)
            {
                foreach (var found in Places(list[at], [.. path, at]))
                    yield return found;
            }
            if (list.Count > 0)
                yield return ([.. path, list.Count - 1], Kind(path) + "/-");
        }
        else if (node is JsonObject members)
        {
            foreach (var (name, value) in members)
            {
                foreach (var found in Places(value, [.. path, name]))
                    yield return found;
            }
        }
        else
        {
            yield return (path, Kind(path));
        }
    }

    private static string Kind(object[] path) => string.Join('/', path.OfType<string>());

    /// <summary>The edition with another value there; null where that can be no edition.</summary>
    private static Edition? Changed(object[] place)
    {
        foreach (var value in Values(place))
        {
            var root = JsonNode.Parse(Document.Value)!;
            var parent = place[..^1].Aggregate(root, (node, step) => step is int at ? node[at]! : node[(string)step]!);
            if (parent is JsonArray list)
                list.RemoveAt((int)place[^1]);
            else
                parent[(string)place[^1]] = JsonNode.Parse(value);
            try
            {
                return EditionReader.Read(Encoding.UTF8.GetBytes(root.ToJsonString()));
            }
            catch (EditionFormatException)
            {
            }
        }
        return null;
    }

    private static IEnumerable<string> Values(object[] place)
    {
        var old = place.Aggregate(JsonNode.Parse(Document.Value), (node, step) => step is int at ? node![at] : node![(string)step]);
        if (old is null)
            return ["7", "\"2003\"", "{ \"da\": \"ny\", \"en\": \"new\" }"];
        return old.GetValueKind() switch
        {
            System.Text.Json.JsonValueKind.True => ["false"],
            System.Text.Json.JsonValueKind.False => ["true"],
            System.Text.Json.JsonValueKind.Number => [FormattableString.Invariant($"{old.GetValue<decimal>() + 1m}"), "1", "2"],
            System.Text.Json.JsonValueKind.String => OfText(old.GetValue<string>()),
            _ => ["null"],
        };
    }

    /// <summary>Another text, or another word of a list that the old one is in.</summary>
    private static IEnumerable<string> OfText(string old) =>
        new[] { old + "x", "2003", "2013-2", "2001-02-03" }
            .Concat(Codes.Units.Words).Concat(Codes.Directions.Words).Concat(Codes.Coverages.Words).Concat(Codes.Statuses.Words)
            .Concat(Codes.Confidentialities.Words).Concat(Codes.Verdicts.Words).Concat(Codes.Reasons.Words).Concat(Codes.Methods.Words)
            .Concat(Codes.Courses.Words).Concat(Codes.Headings.Words).Concat(Codes.GapCourses.Words).Concat(Codes.Targets.Words)
            .Concat(Codes.ChangeMeasures.Words).Concat(Codes.TargetChanges.Words).Concat(Codes.Computations.Words).Concat(Codes.Tests.Words)
            .Concat(Codes.RangeEnds.Words).Concat(Codes.Eurostat.Words).Concat(Codes.OpenSdg.Words).Concat(Codes.Refusals.Words)
            .Concat(Codes.Articles.Words).Concat(Codes.TimesOfYear.Words).Concat(Codes.Corrections.Words)
            .Concat(Codes.Subjects.Words).Concat(Codes.Needs.Words).Concat(Codes.Indications.Words)
            .Concat(["da", "en", "council", "policy", "share"])
            .Where(word => word != old)
            .Select(word => System.Text.Json.JsonSerializer.Serialize(word));

    private static string Json(Edition edition)
    {
        var output = new ArrayBufferWriter<byte>();
        new EditionWriter(edition).Write(output);
        return Encoding.UTF8.GetString(output.WrittenSpan);
    }
}
