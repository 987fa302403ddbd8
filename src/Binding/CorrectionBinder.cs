using BarometerSite.Model;
using BarometerSite.Problems;
using BarometerSite.Sources;

namespace BarometerSite.Binding;

/// <summary>data/corrections.yml: what published editions said wrongly. Held against the sources here, against the editions later.</summary>
internal sealed class CorrectionBinder(
    Registry<Indicator> indicators, IReadOnlyCollection<Goal> goals, IReadOnlyCollection<Article> articles, PlaceIndex places, DiagnosticBag diagnostics)
{
    public const string Path = "data/corrections.yml";

    /// <summary>Instead of a figure: there was none, or is to be none.</summary>
    private const string NoFigure = "none";

    public ImmutableArray<Correction> Bind(SiteSyntax syntax)
    {
        var corrections = new Registry<Correction>("correction", diagnostics);
        if (syntax.Sources.Text(Path) is null)
            return [];
        foreach (var keys in ListBinder.Items(corrections, syntax, Path, "what was published wrongly", diagnostics))
        {
            var id = keys.Id("id", ListBinder.AnId);
            corrections.Add(id, Bind(id?.Value ?? "", keys));
            if (id is { } correction)
                places.Add(Placed.Correction, correction.Value, keys.Span);
        }
        return corrections.Items;
    }

    private Correction? Bind(string id, KeyReader keys)
    {
        var kind = keys.OneOf("kind", "kind of correction", Codes.Corrections.ByWord);
        var since = Edition(keys);
        var why = keys.Local("why", "what happened, in each language");
        var decided = keys.RequiredGroup("decided", "who decided the correction (‘by’, in each language) and when (‘date’)");
        var by = decided?.Local("by", "who decided the correction");
        var date = decided is null ? null : Day(decided);
        decided?.Close();
        if (kind is null)
            return null;
        var note = since is null || why is null || by is null || date is null ? null : new CorrectionNote(since.Value, why, by, date.Value);
        // Everything is read before anything is given up, so that all mistakes are told at once.
        Correction? correction = kind.Value switch
        {
            CorrectionKind.Figure => Figure(id, keys, note),
            CorrectionKind.Withheld => Key(keys) is var (indicator, key) && IsHidden(indicator, key, keys) && note is not null
                ? new Correction.Withheld(id, key, note)
                : null,
            CorrectionKind.Text => Text(id, keys, note),
            _ => throw new InvalidOperationException(kind.Value.ToString()),
        };
        keys.Close();
        return correction;
    }

    private Correction.Figure? Figure(string id, KeyReader keys, CorrectionNote? note)
    {
        var was = Value(keys, "was", "the figure as it was published, or none");
        var right = Value(keys, "is", "the right figure, or none");
        if (Key(keys) is not var (indicator, key) || was is null || right is null)
            return null;
        var rows = indicator.Measurements.Where(row => row.Key == key).ToList();
        var isMade = right.Value.Figure is { } value
            ? rows.Any(row => row.Value == value)
            : rows.All(row => row.Value != was.Value.Figure);
        if (!isMade)
        {
            diagnostics.Add(Complaints.CorrectionNotMade(
                keys.SpanOf("is"), Word(right.Value.Figure), indicator.File, [.. rows.Select(row => Word(row.Value))]));
        }
        return note is null || !isMade ? null : new Correction.Figure(id, key, was.Value.Figure, right.Value.Figure, note);
    }

    private Correction.Text? Text(string id, KeyReader keys, CorrectionNote? note)
    {
        var was = keys.Local("was", "what stood there, in each language");
        var right = keys.Local("is", "what is right, in each language");
        (string Key, SubjectKind Kind, Func<string, string?> Find, IEnumerable<string> Known)[] subjects =
        [
            ("goal", SubjectKind.Goal, name => goals.FirstOrDefault(goal => goal.Id == name)?.Id, goals.Select(goal => goal.Id)),
            ("indicator", SubjectKind.Indicator, name => indicators.Contains(name) ? name : null, indicators.Ids),
            ("text", SubjectKind.Text, name => articles.FirstOrDefault(article => Name(article) == name)?.Id, articles.Select(Name).Distinct()),
        ];
        var named = subjects.Where(subject => keys.Has(subject.Key)).ToList();
        if (named is not [var subject])
        {
            diagnostics.Add(Complaints.CorrectionOfWhat(keys.Span, [.. subjects.Select(subject => subject.Key)]));
            return null;
        }
        if (keys.OptionalText(subject.Key) is not { } reference)
            return null;
        if (subject.Find(reference.Value) is not { } found)
        {
            diagnostics.Add(Complaints.UnknownReference(subject.Key, reference.Value, reference.Span, [.. subject.Known]));
            return null;
        }
        return was is null || right is null || note is null ? null : new Correction.Text(id, subject.Kind, found, was, right, note);
    }

    /// <summary>Which figure is meant; null after a complaint.</summary>
    private (Indicator Indicator, FigureKey Key)? Key(KeyReader keys)
    {
        var id = keys.Text("indicator", "the id of the indicator whose figure was wrong");
        var period = keys.RequiredPeriod("period", "the period of the figure that was wrong");
        var group = keys.Group("cell");
        if (indicators.Resolve(id) is not { } indicator)
            return null;
        if (indicator.Computation is { } rule)
        {
            diagnostics.Add(Complaints.CorrectionOfComputed(
                id!.Value.Span, indicator.Id, [.. rule.Operands.Select(operand => operand.Indicator.Id).Distinct()]));
            return null;
        }
        var cell = CellBinder.Bind(group, indicator, diagnostics);
        return period is null || cell is null || (keys.Has("cell") && group is null)
            ? null
            : (indicator, new FigureKey(indicator.Id, period.Value, cell.Value));
    }

    private bool IsHidden(Indicator indicator, FigureKey key, KeyReader keys)
    {
        var shown = indicator.Measurements.Where(row => row.Key == key && row.Value is not null)
            .Select(row => places.OfFigure(row.Indicator, row.Line)).ToList();
        if (shown.Count > 0)
            diagnostics.Add(Complaints.WithheldIsShown(keys.Span, shown));
        return shown.Count == 0;
    }

    private EditionId? Edition(KeyReader keys)
    {
        if (keys.Text("since", "the first edition that is wrong, such as 2014-1") is not { } text)
            return null;
        if (EditionId.TryParse(text.Value, out var edition))
            return edition;
        diagnostics.Add(Complaints.ImpossibleValue(text.Value, text.Span, "an edition is named 2014-1 or 2014-2, its correction 2014-1r2"));
        return null;
    }

    private DateOnly? Day(KeyReader keys)
    {
        if (!keys.Has("date"))
            diagnostics.Add(Complaints.MissingKey("date", keys.Span, "the day on which the correction was decided"));
        var date = keys.OptionalDate("date");
        if (date is { Day: null })
            diagnostics.Add(Complaints.ImpossibleValue(date.Value.ToString(), keys.SpanOf("date"), "a correction is decided on a day, such as 2014-05-31"));
        return date is { Day: not null } ? date.Value.Latest : null;
    }

    private static Stated? Value(KeyReader keys, string key, string expected)
    {
        if (keys.Has(key) && keys.IsWord(key, NoFigure))
            return new Stated(null);
        return keys.Number(key, expected) is { } number ? new Stated(number.Value) : null;
    }

    /// <summary>How staff name a text: as its file, whatever the language.</summary>
    private static string Name(Article article) =>
        article.Path[$"content/{article.Language.Code}/".Length..^System.IO.Path.GetExtension(article.Path).Length];

    private static string Word(decimal? figure) => figure is { } value ? SignificantDigits.Text(value) : NoFigure;

    /// <param name="Figure">Null where it is said that there is none.</param>
    private readonly record struct Stated(decimal? Figure);
}
