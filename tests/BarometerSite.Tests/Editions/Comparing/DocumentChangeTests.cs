using System.Buffers;
using System.Text;
using System.Text.Json;
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
    /// <summary>The day itself, where staff wrote something, which version a translation follows, and what the file is.</summary>
    private static readonly string[] Untold = ["as_of", "line", "file", "path", "follows", "form", "quantile"];

    /// <summary>Every kind of place in the document is tried this often; one read of the document takes long enough.</summary>
    private const int TriesOfEach = 2;

    /// <summary>Some places hold together with others, so that no value alone can be another one there.</summary>
    private const int MostInVain = 3;

    /// <summary>Of words, and of ids of which there are several.</summary>
    private static readonly IReadOnlyCollection<string>[] Lists =
    [
        Codes.Units.Words, Codes.Directions.Words, Codes.Coverages.Words, Codes.Statuses.Words, Codes.Confidentialities.Words, Codes.Verdicts.Words,
        Codes.Reasons.Words, Codes.Methods.Words, Codes.Courses.Words, Codes.Headings.Words, Codes.GapCourses.Words, Codes.Targets.Words,
        Codes.ChangeMeasures.Words, Codes.TargetChanges.Words, Codes.Computations.Words, Codes.Tests.Words, Codes.RangeEnds.Words, Codes.Eurostat.Words,
        Codes.OpenSdg.Words, Codes.Refusals.Words, Codes.Articles.Words, Codes.TimesOfYear.Words, Codes.Corrections.Words, Codes.Subjects.Words,
        Codes.Advice.Words, Codes.ActivityStates.Words, Codes.TopicStates.Words, Codes.Consents.Words, Codes.Receptions.Words,
        Codes.Needs.Words, Codes.Indications.Words, Codes.AlternativeWays.Words,
        [.. Languages.Usual.Select(language => language.Code)],
        [.. Eksempelby.Instance.Edition.Barometer.Indicators.Select(indicator => indicator.Id)],
        [.. Eksempelby.Instance.Edition.Barometer.Areas.Select(area => area.Id)],
        [.. Eksempelby.Instance.Edition.Barometer.Sources.Select(source => source.Id)],
    ];

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
        var document = JsonNode.Parse(Document.Value)!;
        foreach (var (place, kind) in Places(JsonNode.Parse(Document.Value)!, []))
        {
            if (tried.GetValueOrDefault(kind) == TriesOfEach || inVain.GetValueOrDefault(kind) == MostInVain || kind.Split('/').Any(Untold.Contains))
                continue;
            if (Changed(document, place) is not { } changed)
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

    /// <summary>The edition with another value there; null where that can be no edition. The document is left as it was.</summary>
    private static Edition? Changed(JsonNode document, object[] place)
    {
        var parent = place[..^1].Aggregate(document, (node, step) => step is int at ? node[at]! : node[(string)step]!);
        if (parent is JsonArray list)
        {
            var item = list[^1];
            list.RemoveAt(list.Count - 1);
            var without = Read(document);
            list.Add(item);
            return without;
        }
        var name = (string)place[^1];
        var old = parent[name];
        var changed = Values(old).Select(value =>
        {
            parent[name] = JsonNode.Parse(value);
            return Read(document);
        }).FirstOrDefault(edition => edition is not null);
        parent[name] = old;
        return changed;
    }

    private static Edition? Read(JsonNode document)
    {
        try
        {
            return EditionReader.Read(Encoding.UTF8.GetBytes(document.ToJsonString()));
        }
        catch (Exception exception) when (exception is EditionFormatException or JsonException)
        {
            return null;
        }
    }

    private static IEnumerable<string> Values(JsonNode? old) => old?.GetValueKind() switch
    {
        null => ["7", "\"2003\"", "{ \"da\": \"ny\", \"en\": \"new\" }"],
        JsonValueKind.True => ["false"],
        JsonValueKind.False => ["true"],
        JsonValueKind.Number => [FormattableString.Invariant($"{old.GetValue<decimal>() + 1m}"), "1", "2"],
        JsonValueKind.String => OfText(old.GetValue<string>()),
        _ => ["null"],
    };

    /// <summary>Another text, or another word of the lists that the old one is in.</summary>
    private static IEnumerable<string> OfText(string old) =>
        Lists.Where(list => list.Contains(old)).SelectMany(list => list).Concat([old + "x", "2003", "2013-2", "2001-02-03"])
            .Where(word => word != old).Distinct()
            .Select(word => JsonSerializer.Serialize(word));

    private static string Json(Edition edition)
    {
        var output = new ArrayBufferWriter<byte>();
        new EditionWriter(edition).Write(output);
        return Encoding.UTF8.GetString(output.WrittenSpan);
    }
}
