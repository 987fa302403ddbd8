using BarometerSite.Editions.Comparing;
using BarometerSite.Model;

namespace BarometerSite.Tests.Editions.Comparing;

/// <summary>What became of each published figure.</summary>
public sealed class FigureChangeTests
{
    private static readonly Measurement Base = Example.Row("2010", "11.0", "2011-01-01");
    private static readonly Measurement Later = Example.Row("2012", "9.0", "2013-01-01");

    [Fact]
    public void Nothing_is_told_where_nothing_differs() =>
        Assert.Empty(SmallEdition.Changes(SmallEdition.Of("2013-06-30", Base, Later), SmallEdition.Of("2013-06-30", Base, Later)));

    [Fact]
    public void A_row_that_moved_down_its_file_is_no_change()
    {
        var moved = SmallEdition.Of("2013-06-30", Base with { Line = 7 }, Later with { Line = 9 });
        Assert.Empty(SmallEdition.Changes(SmallEdition.Of("2013-06-30", Base, Later), moved));
    }

    [Fact]
    public void A_figure_for_a_period_without_one_is_new() =>
        AssertOne(ChangeKind.NewFigure, null, Later, [Base], [Base, Later]);

    [Fact]
    public void A_figure_in_the_place_of_one_marked_as_missing_is_new()
    {
        var missing = Later with { Value = null, Status = ObservationStatus.Missing };
        AssertOne(ChangeKind.NewFigure, missing, Later, [Base, missing], [Base, Later]);
    }

    [Fact]
    public void A_later_vintage_revises_the_one_that_counted()
    {
        var revised = Example.Row("2012", "8.6", "2014-01-01");
        AssertOne(ChangeKind.RevisedFigure, Later, revised, [Base, Later], [Base, Later, revised]);
    }

    [Fact]
    public void An_older_vintage_that_is_added_revises_nothing()
    {
        var earlier = Example.Row("2012", "9.4", "2012-06-01");
        AssertOne(ChangeKind.EarlierFigure, Later, earlier, [Base, Later], [Base, earlier, Later]);
    }

    [Fact]
    public void Another_value_in_the_same_vintage_is_silent()
    {
        var altered = Later with { Value = 8.9m };
        Assert.True(AssertOne(ChangeKind.AlteredFigure, Later, altered, [Base, Later], [Base, altered]).IsSilent);
    }

    [Fact]
    public void Another_value_in_a_vintage_that_no_longer_counts_is_silent_too()
    {
        var revised = Example.Row("2012", "8.6", "2014-01-01");
        var altered = Later with { Value = 8.9m };
        AssertOne(ChangeKind.AlteredFigure, Later, altered, [Base, Later, revised], [Base, altered, revised]);
    }

    [Fact]
    public void A_figure_that_is_gone_is_silent() =>
        Assert.True(AssertOne(ChangeKind.VanishedFigure, Later, null, [Base, Later], [Base]).IsSilent);

    [Fact]
    public void An_entry_that_says_what_was_wrong_makes_it_a_correction()
    {
        var right = Later with { Value = 8.9m };
        var correction = SmallEdition.Correct("2012", 9.0m, 8.9m);

        var changes = SmallEdition.Changes(SmallEdition.Of("2014-06-30", Base, Later), SmallEdition.Of("2014-06-30", Base, right).Corrected(correction));

        var change = Assert.Single(changes.OfType<Change.Figure>());
        Assert.Equal((ChangeKind.CorrectedFigure, correction, false), (change.Kind, change.Correction, change.IsSilent));
        Assert.DoesNotContain(changes, told => told is Change.Added);
    }

    [Theory]
    [InlineData("2012", "9.0", "8.7")]
    [InlineData("2012", "9.1", "8.9")]
    [InlineData("2010", "9.0", "8.9")]
    public void An_entry_about_something_else_covers_nothing(string period, string was, string right)
    {
        var correction = SmallEdition.Correct(period, Number(was), Number(right));
        var after = SmallEdition.Of("2014-06-30", Base, Later with { Value = 8.9m }).Corrected(correction);

        Assert.Single(EditionComparer.Compare(SmallEdition.Of("2014-06-30", Base, Later), after).Silent);
    }

    [Fact]
    public void A_figure_that_is_withheld_is_not_told()
    {
        var hidden = Later.KeptBack(Suppression.BySource);

        var change = AssertOne(ChangeKind.WithheldFigure, null, hidden, [Base, Later], [Base, hidden]);

        Assert.True(change.IsSilent);
        var withheld = new Correction.Withheld("hidden", SmallEdition.Key("2012"), SmallEdition.Note);
        var told = SmallEdition.Figures(SmallEdition.Of("2014-06-30", Base, Later), SmallEdition.Of("2014-06-30", Base, hidden).Corrected(withheld));
        Assert.False(Assert.Single(told).IsSilent);
        Assert.Null(told[0].Before);
    }

    [Fact]
    public void A_figure_that_was_kept_back_and_is_shown_is_released()
    {
        var hidden = Later.KeptBack(Suppression.BySource);
        AssertOne(ChangeKind.ReleasedFigure, hidden, Later, [Base, hidden], [Base, Later]);
    }

    [Fact]
    public void Another_source_note_or_date_leaves_the_figure_as_it_was()
    {
        AssertOne(ChangeKind.AnnotatedFigure, Later, Later with { Note = "Opdigtet." }, [Base, Later], [Base, Later with { Note = "Opdigtet." }]);
        var dated = Later with { Published = Example.Date("2013-01-05") };
        AssertOne(ChangeKind.AnnotatedFigure, Later, dated, [Base, Later], [Base, dated]);
        var longer = Later with { Decimals = Later.Decimals + 1 };
        AssertOne(ChangeKind.AnnotatedFigure, Later, longer, [Base, Later], [Base, longer]);
    }

    [Fact]
    public void Figures_keep_their_cells_when_their_indicator_gets_a_dimension()
    {
        var group = new Dimension("group", Example.Text("Gruppe"), Example.Text("Alle"), [new DimensionMember("one", Example.Text("En"))]);
        var before = SmallEdition.Of("2014-06-30", Base, Later);
        Measurement[] rows = [Base with { Cell = Cell.Total(1) }, Later with { Cell = Cell.Total(1) }, Later with { Cell = Cell.Of("one"), Value = 7m }];
        var indicator = Example.Indicator(Better.Lower, rows) with { Dimensions = [group] };
        var after = SmallEdition.Of("2014-06-30", Example.Goal(indicator, Example.AtMost(6, "2014", "2010")));

        var change = Assert.Single(SmallEdition.Figures(before, after));
        Assert.Equal((ChangeKind.NewFigure, Cell.Of("one")), (change.Kind, change.Key.Cell));
        Assert.Equal(ChangeKind.VanishedFigure, Assert.Single(SmallEdition.Figures(after, before)).Kind);
    }

    private static Change.Figure AssertOne(ChangeKind kind, Measurement? was, Measurement? now, Measurement[] before, Measurement[] after)
    {
        var change = Assert.Single(SmallEdition.Figures(SmallEdition.Of("2014-06-30", before), SmallEdition.Of("2014-06-30", after)));
        Assert.Equal((kind, was, now), (change.Kind, change.Before, change.After));
        return change;
    }

    private static decimal Number(string text) => decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
