using BarometerSite.Model;
using static BarometerSite.Editions.Comparing.Said;

namespace BarometerSite.Editions.Comparing;

/// <summary>
/// All that an edition says of its things beside figures, targets and verdicts. Which file something is written in, and on which line, is no part
/// of it.
/// </summary>
internal static class DetailTables
{
    public static readonly DetailTable<Site> Sites = new(SubjectKind.Site, site => new Subject(SubjectKind.Site, "site", site.Title),
    [
        (ChangeDetail.Title, site => site.Title),
        (ChangeDetail.Tagline, site => site.Tagline),
        (ChangeDetail.Owner, site => site.Owner),
        (ChangeDetail.Policy, site => site.Policy),
        (ChangeDetail.City, site => site.City),
        (ChangeDetail.Contact, site => site.Contact),
        (ChangeDetail.AccessibilityStatement, site => Code(site.AccessibilityStatement)),
        (ChangeDetail.Licence, site => Code($"{site.LicenceName} {site.LicenceAddress}")),
        (ChangeDetail.DisclosureLimits, site => Code($"{site.Disclosure.SmallestCount} {site.Disclosure.SmallestSample}")),
        (ChangeDetail.Languages, site => Codes(site.Languages.Select(language => language.Code))),
        (ChangeDetail.PolicyHalfYears, site => site.PolicyHalfYears is { } span ? Code($"{span.First} {span.Last}") : null),
    ]);

    public static readonly DetailTable<Area> Areas = new(SubjectKind.Area, area => new Subject(SubjectKind.Area, area.Id, area.Title),
        [(ChangeDetail.Title, area => area.Title), (ChangeDetail.Address, area => area.Slug), (ChangeDetail.Summary, area => area.Summary)]);

    public static readonly DetailTable<Committee> Committees = new(
        SubjectKind.Committee, committee => new Subject(SubjectKind.Committee, committee.Id, committee.Title),
    [
        (ChangeDetail.Title, committee => committee.Title),
        (ChangeDetail.Address, committee => committee.Slug),
        (ChangeDetail.Field, committee => committee.Field),
        (ChangeDetail.PlanBasis, committee => committee.PlanBasis),
    ]);

    public static readonly DetailTable<Dimension> Dimensions = new(
        SubjectKind.Dimension, dimension => new Subject(SubjectKind.Dimension, dimension.Id, dimension.Title),
    [
        (ChangeDetail.Title, dimension => dimension.Title),
        (ChangeDetail.Total, dimension => dimension.Total),
        (ChangeDetail.AddsUp, dimension => Code($"{dimension.AddsUp}")),
        (ChangeDetail.Members, dimension => List(dimension.Members.Select(member => Pair(member.Id, member.Title)))),
        (ChangeDetail.Map, dimension => Codes(dimension.Members.Where(member => member.Tile is not null)
            .Select(member => $"{member.Id} {member.Tile!.Column}-{member.Tile.Row}"))),
    ]);

    public static readonly DetailTable<Source> Sources = new(
        SubjectKind.Source, source => new Subject(SubjectKind.Source, source.Id, LocalText.Same(source.Title)),
    [
        (ChangeDetail.Title, source => Code(source.Title)),
        (ChangeDetail.Publisher, source => Code(source.Publisher)),
        (ChangeDetail.Date, source => Code(source.Date?.ToString())),
        (ChangeDetail.WebAddress, source => Code(source.Address)),
    ]);

    public static readonly DetailTable<Goal> Goals = new(SubjectKind.Goal, Of,
    [
        (ChangeDetail.Title, goal => goal.Title),
        (ChangeDetail.Number, goal => Code($"{goal.Number}")),
        // Which one it is: what that is called is told of it alone.
        (ChangeDetail.Area, goal => Code(goal.Area?.Id)),
        (ChangeDetail.Address, goal => goal.Slug),
        (ChangeDetail.Statement, goal => goal.Statement),
        (ChangeDetail.Committee, goal => Code(goal.Committee.Id)),
        (ChangeDetail.CommitteeBasis, goal => goal.CommitteeBasis),
        (ChangeDetail.Measure, goal => Code(goal.Indicator.Id)),
        (ChangeDetail.Supporting, goal => Codes(goal.Supporting.Select(indicator => indicator.Id))),
        (ChangeDetail.OutsideVerdicts, goal => List(goal.OutsideVerdicts.Select(verdict =>
            Pair(verdict.Source.Id, List([verdict.By, verdict.Word, verdict.Text]))))),
        (ChangeDetail.Needs, goal => List(goal.Needs.Select(need =>
            Pair(Model.Codes.Needs.Of(need.Kind), List([need.What, need.Where, need.Ask, LocalText.Same(need.Address ?? "")]))))),
    ]);

    public static readonly DetailTable<CalendarEntry> Calendar = new(
        SubjectKind.CalendarEntry, entry => new Subject(SubjectKind.CalendarEntry, entry.Id, entry.Title),
    [
        (ChangeDetail.Title, entry => entry.Title),
        (ChangeDetail.When, entry => Code(Model.Codes.TimesOfYear.Of(entry.When))),
        (ChangeDetail.Body, entry => entry.Text),
        (ChangeDetail.Source, entry => Code(entry.Source.Id)),
    ]);

    public static readonly DetailTable<Article> Texts = new(
        SubjectKind.Text, text => new Subject(SubjectKind.Text, text.Id, LocalText.Same(text.Title)) { Language = text.Language },
    [
        (ChangeDetail.Title, text => Code(text.Title)),
        (ChangeDetail.Summary, text => Code(text.Summary)),
        (ChangeDetail.Address, text => Code(text.Slug)),
        (ChangeDetail.Place, text => Code($"{text.Order}")),
        // Which version a translation follows is a note between its writers: what it says is the same.
        (ChangeDetail.Body, text => Code(string.Join(
            '\n', text.Headings.Select(heading => $"{heading.Level} {heading.Id} {heading.Text}").Prepend(AsRead.Of(text.Text))))),
    ]);

    public static readonly DetailTable<Correction> Corrections = new(
        SubjectKind.Correction, correction => new Subject(SubjectKind.Correction, correction.Id, correction.Note.Why),
        [(ChangeDetail.Correction, Text)]);

    private static LocalText Text(Correction correction) => List(
    [
        .. (LocalText[])(correction switch
        {
            Correction.Figure figure => [Key(figure.Key), Number(figure.Was), Number(figure.Is)],
            Correction.Withheld withheld => [Key(withheld.Key)],
            Correction.Text text => [LocalText.Same($"{Model.Codes.Subjects.Of(text.Subject)} {text.SubjectId}"), text.Was, text.Is],
            _ => throw new ArgumentOutOfRangeException(nameof(correction)),
        }),
        LocalText.Same($"{correction.Note.Since} {correction.Note.Date:O}"),
        correction.Note.Why,
        correction.Note.By,
    ]);

    private static LocalText Key(FigureKey key) => LocalText.Same(
        $"{key.Indicator} {key.Period.ToSdmx()} {string.Join('/', key.Cell.Members.Select(member => member ?? Model.Codes.Total))}");

    private static LocalText Number(decimal? value) =>
        LocalText.Same(value is { } number ? SignificantDigits.Text(number) : "");

    public static Subject Of(Goal goal) => new(SubjectKind.Goal, goal.Id, goal.Title);
}
