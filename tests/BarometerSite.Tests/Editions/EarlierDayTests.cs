using BarometerSite.Tests.Shell;

namespace BarometerSite.Tests.Editions;

/// <summary>A site that is made for a day before an edition was published knows neither it nor what was wrong in it.</summary>
public sealed class EarlierDayTests : IDisposable
{
    private readonly CityFolder city = new();

    public void Dispose() => city.Dispose();

    [Fact]
    public void A_correction_of_an_edition_that_is_left_out_is_left_out_with_it()
    {
        PublishAndCorrect();
        Assert.Contains("correction-not-published", city.Run("check").Error, StringComparison.Ordinal);

        var (code, _, error) = Barometer.Run("check", "--site", city.Path, "--date", "2014-06-29");
        Assert.Equal(0, code);
        Assert.Contains("edition-later", error, StringComparison.Ordinal);
        Assert.DoesNotContain("correction", error, StringComparison.Ordinal);
    }

    [Fact]
    public void Whoever_publishes_a_correction_is_not_told_that_it_is_not_published()
    {
        PublishAndCorrect();

        var (code, _, error) = city.Run("publish", "2014-1", "--correction", "--dirty");

        Assert.Equal((0, ""), (code, error));
        Assert.DoesNotContain("correction-not-published", city.Run("check").Error, StringComparison.Ordinal);
    }

    private void PublishAndCorrect()
    {
        const string Figures = "data/measurements/absence.csv";
        Assert.Equal(0, city.Run("publish", "2014-1", "--dirty").Code);
        city.Write(Figures, File.ReadAllText(city.Below(Figures)).Replace("2012,6.3", "2012,6.4", StringComparison.Ordinal));
        city.Write("data/corrections.yml", """
            - id: absence-2012
              kind: figure
              since: 2014-1
              indicator: absence
              period: 2012
              was: 6.3
              is: 6.4
              why: { da: Tallet var skrevet forkert af., en: The figure was copied wrongly. }
              decided: { by: { da: redaktionen, en: the editors }, date: 2014-06-30 }
            """);
    }
}
