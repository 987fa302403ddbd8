using BarometerSite.Binding.Forms;
using BarometerSite.Model;
using BarometerSite.Problems;
using BarometerSite.Sources;

namespace BarometerSite.Binding;

/// <summary>data/corrections.yml: what published editions said wrongly. Held against the sources here, against the editions later.</summary>
internal sealed class CorrectionBinder(
    Registry<Indicator> indicators, IReadOnlyCollection<Goal> goals, IReadOnlyCollection<Article> articles, PlaceIndex places, DiagnosticBag diagnostics)
{
    public const string Path = "data/corrections.yml";

    private static readonly string NoFigure = CorrectionKeys.NoFigure.Keys.Single();

    public ImmutableArray<Correction> Bind(SiteSyntax syntax)
    {
        var corrections = new Registry<Correction>("correction", diagnostics);
        if (syntax.Sources.Text(Path) is null)
            return [];
        foreach (var keys in ListBinder.Items(corrections, syntax, Path, CorrectionKeys.Form, "what was published wrongly", diagnostics))
        {
            var id = keys.Read(EntryKeys.Id);
            corrections.Add(id, Bind(id?.Value ?? "", keys));
            if (id is { } correction)
                places.Add(Placed.Correction, correction.Value, keys.Span);
        }
        return corrections.Items;
    }

    private Correction? Bind(string id, KeyReader keys)
    {
        var kind = keys.Read(CorrectionKeys.Kind);
        var since = Edition(keys);
        var why = keys.Read(CorrectionKeys.Why);
        var decided = keys.Read(CorrectionKeys.Decided);
        var by = decided?.Read(CorrectionDecisionKeys.By);
        var date = decided?.Read(CorrectionDecisionKeys.Date);
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
        var was = Value(keys, CorrectionKeys.Was);
        var right = Value(keys, CorrectionKeys.Is);
        if (Key(keys) is not var (indicator, key) || was is null || right is null)
            return null;
        var rows = indicator.Measurements.Where(row => row.Key == key).ToList();
        var isMade = right.Value.Figure is { } value
            ? rows.Any(row => row.Value == value)
            : rows.All(row => row.Value != was.Value.Figure);
        if (!isMade)
        {
            diagnostics.Add(Complaints.CorrectionNotMade(
                keys.SpanOf(CorrectionKeys.Is), Word(right.Value.Figure), indicator.File, [.. rows.Select(row => Word(row.Value))]));
        }
        return note is null || !isMade ? null : new Correction.Figure(id, key, was.Value.Figure, right.Value.Figure, note);
    }

    private Correction.Text? Text(string id, KeyReader keys, CorrectionNote? note)
    {
        var was = keys.Read(CorrectionKeys.TextWas);
        var right = keys.Read(CorrectionKeys.TextIs);
        (ReferenceKey Key, SubjectKind Kind, Func<string, string?> Find, IEnumerable<string> Known)[] subjects =
        [
            (CorrectionKeys.Goal, SubjectKind.Goal, name => goals.FirstOrDefault(goal => goal.Id == name)?.Id, goals.Select(goal => goal.Id)),
            (CorrectionKeys.Indicator, SubjectKind.Indicator, name => indicators.Contains(name) ? name : null, indicators.Ids),
            (CorrectionKeys.Text, SubjectKind.Text, name => articles.FirstOrDefault(article => Name(article) == name)?.Id, articles.Select(Name).Distinct()),
        ];
        var named = subjects.Where(subject => keys.Has(subject.Key)).ToList();
        if (named is not [var subject])
        {
            diagnostics.Add(Complaints.CorrectionOfWhat(keys.Span, [.. subjects.Select(subject => subject.Key.Name)]));
            return null;
        }
        if (keys.Read(subject.Key) is not { } reference)
            return null;
        if (subject.Find(reference.Value) is not { } found)
        {
            diagnostics.Add(Complaints.UnknownReference(subject.Key.Name, reference.Value, reference.Span, [.. subject.Known]));
            return null;
        }
        return was is null || right is null || note is null ? null : new Correction.Text(id, subject.Kind, found, was, right, note);
    }

    /// <summary>Which figure is meant; null after a complaint.</summary>
    private (Indicator Indicator, FigureKey Key)? Key(KeyReader keys)
    {
        var id = keys.Read(CorrectionKeys.Figure);
        var period = keys.Read(CorrectionKeys.Period);
        var group = keys.Read(CorrectionKeys.Cell);
        if (indicators.Resolve(id, diagnostics) is not { } indicator)
            return null;
        if (indicator.Computation is { } rule)
        {
            diagnostics.Add(Complaints.CorrectionOfComputed(
                id!.Value.Span, indicator.Id, [.. rule.Operands.Select(operand => operand.Indicator.Id).Distinct()]));
            return null;
        }
        var cell = CellBinder.Bind(group, indicator, diagnostics);
        return period is null || cell is null || (keys.Has(CorrectionKeys.Cell) && group is null)
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
        if (keys.Read(CorrectionKeys.Since) is not { } text)
            return null;
        if (EditionId.TryParse(text.Value, out var edition))
            return edition;
        diagnostics.Add(Complaints.ImpossibleValue(text.Value, text.Span, "an edition is named 2014-1 or 2014-2, its correction 2014-1r2"));
        return null;
    }

    private static Stated? Value(KeyReader keys, NumberKey key)
    {
        if (keys.Has(key) && keys.IsWord(key, NoFigure))
            return new Stated(null);
        return keys.Read(key) is { } number ? new Stated(number.Value) : null;
    }

    /// <summary>How staff name a text: as its file, whatever the language.</summary>
    /// <param name="path">Such as <c>content/da/pages/method.md</c>.</param>
    public static string NameOf(string path) => string.Join('/', System.IO.Path.ChangeExtension(path, null).Split('/').Skip(2));

    private static string Name(Article article) => NameOf(article.Path);

    private static string Word(decimal? figure) => figure is { } value ? SignificantDigits.Text(value) : NoFigure;

    /// <param name="Figure">Null where it is said that there is none.</param>
    private readonly record struct Stated(decimal? Figure);
}
