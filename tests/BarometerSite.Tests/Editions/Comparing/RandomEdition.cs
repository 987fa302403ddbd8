using System.Collections.Immutable;
using BarometerSite.Editions;
using BarometerSite.Model;

namespace BarometerSite.Tests.Editions.Comparing;

/// <summary>Editions that differ by what staff could have done between them.</summary>
internal static class RandomEdition
{
    public static Edition Edited(Random random, Edition edition, int edits)
    {
        for (var edit = 0; edit < edits; edit++)
            edition = edition.With(barometer => Edited(random, barometer));
        return edition;
    }

    /// <summary>Whether both state the same, wherever staff wrote it.</summary>
    public static bool AreSame(Edition before, Edition after) => before with { AsOf = default } == after with { AsOf = default };

    private static Barometer Edited(Random random, Barometer barometer) => random.Next(12) switch
    {
        0 => WithRows(random, barometer, rows => rows.RemoveAt(random.Next(rows.Length))),
        1 => WithRow(random, barometer, row => row.Value is null ? row : row with { Value = row.Value + random.Next(0, 3) }),
        2 => WithRow(random, barometer, row => row.KeptBack(Suppression.BySource)),
        3 => WithRow(random, barometer, row => row with { Note = "Opdigtet." }),
        4 => WithRows(random, barometer, rows => rows[random.Next(rows.Length)] is var row && row.Published is null
            ? rows.Add(row with { Published = new PartialDate(2014, 3, random.Next(1, 28)) })
            : rows.Add(row with { Published = new PartialDate(1999, 3, random.Next(1, 28)) })),
        5 => barometer with { Goals = Any(random, barometer.Goals, goal => goal with { Statement = Text(random) }) },
        6 => barometer with { Goals = Any(random, barometer.Goals, goal => goal with { Targets = [.. goal.Targets, Example.NotSet("2016")] }) },
        7 => barometer with { Goals = barometer.Goals.Items.RemoveAt(random.Next(barometer.Goals.Length)) },
        8 => barometer with { Areas = barometer.Areas.Items.Reverse().ToImmutableArray() },
        9 => barometer with { Articles = Any(random, barometer.Articles, article => article with { Text = Text(random).In(Languages.Danish) }) },
        10 => barometer with { Sources = [.. barometer.Sources, Example.MadeUp($"made-up-{barometer.Sources.Length}", null)] },
        11 => barometer with { Calendar = Any(random, barometer.Calendar, entry => entry with { Title = Text(random) }) },
        _ => throw new InvalidOperationException(),
    };

    private static Barometer WithRow(Random random, Barometer barometer, Func<Measurement, Measurement> change) =>
        WithRows(random, barometer, rows => rows[random.Next(rows.Length)] is var row ? rows.Replace(row, change(row)) : rows);

    /// <summary>Other rows in some published indicator that nothing is computed of, wherever the barometer holds it.</summary>
    private static Barometer WithRows(Random random, Barometer barometer, Func<ImmutableArray<Measurement>, ImmutableArray<Measurement>> change)
    {
        var used = barometer.Indicators.SelectMany(indicator => indicator.Computation?.Operands ?? []).Select(operand => operand.Indicator.Id).ToHashSet();
        var free = barometer.Indicators
            .Where(indicator => indicator.Computation is null && !used.Contains(indicator.Id) && indicator.Measurements.Length > 1).ToList();
        var old = free[random.Next(free.Count)];
        var changed = old with
        {
            Measurements = [.. change(old.Measurements).OrderBy(row => row.Period).ThenBy(row => row.Cell).ThenBy(row => row.KnownFrom)],
        };
        Indicator Of(Indicator indicator) => indicator.Id == old.Id ? changed : indicator;
        return barometer with
        {
            Indicators = [.. barometer.Indicators.Select(Of)],
            Goals =
            [
                .. barometer.Goals.Select(goal => goal with
                {
                    Indicator = Of(goal.Indicator),
                    Supporting = [.. goal.Supporting.Select(Of)],
                    Targets =
                    [
                        .. goal.Targets.Select(target => target with
                        {
                            Parts = [.. target.Parts.Select(part => part with { Indicator = Of(part.Indicator) })],
                        }),
                    ],
                }),
            ],
        };
    }

    private static EquatableArray<T> Any<T>(Random random, EquatableArray<T> items, Func<T, T> change)
    {
        var at = random.Next(items.Length);
        return items.Items.SetItem(at, change(items[at]));
    }

    private static LocalText Text(Random random) => Example.Text($"Opdigtet {random.Next(3)}");
}
