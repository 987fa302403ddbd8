using BarometerSite.Binding;
using BarometerSite.Model;
using BarometerSite.Tests.ExampleCity;
using BarometerSite.Tests.RealSite;
using BarometerSite.Tests.Shell;

namespace BarometerSite.Tests.Pages;

/// <summary>What the city talks with its citizens about, and how they write to it.</summary>
public sealed class DialogueTests
{
    private static readonly DateOnly End = new(2014, 9, 30);

    [Fact]
    public void An_open_topic_says_until_when_who_reads_it_and_how_to_write()
    {
        var page = Eksempelby.Instance.Pages["dialog/lys-om-aftenen/index.html"].QuerySelector("main")!;

        Assert.Equal("Åbent. Du kan skrive til og med 30. september 2014.", page.QuerySelector(".topic-stage")!.TextContent.Trim());
        Assert.Equal(["Eksempeludvalget", "Mål 17: En tryg by"], page.QuerySelectorAll(".facts dd").Select(fact => fact.TextContent.Trim()));
        Assert.StartsWith(
            "mailto:barometer@example.org?subject=Bidrag%20til%20dialogen%3A%20Hvor%20mangler%20der%20lys%20om%20aftenen%3F&body=https%3A%2F%2Fexample.org%2F",
            page.QuerySelector("a[href^='mailto:']")!.GetAttribute("href"), StringComparison.Ordinal);
    }

    [Fact]
    public void Contributions_stand_with_their_consent_and_the_answers_with_how_they_were_received()
    {
        var page = Eksempelby.Instance.Pages["dialog/lektier/index.html"];

        Assert.Equal(["Bidrag 1: uden navn", "Bidrag 2: uden navn"], page.QuerySelectorAll(".contribution h3").Select(heading => heading.TextContent));
        Assert.Contains("Samtykke givet 8. oktober 2013: Teksten må vises, men ikke navnet.", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal(["Delvist fulgt.", "Ikke fulgt."], page.QuerySelectorAll(".answer strong").Select(word => word.TextContent));
        Assert.Contains("15. januar 2014", page.QuerySelector("[aria-labelledby=outcome-heading]")!.TextContent, StringComparison.Ordinal);
        Assert.Null(page.QuerySelector("main a[href^='mailto:']"));
    }

    [Fact]
    public void Those_that_people_can_write_about_come_first()
    {
        Assert.Equal(["Åbent.", "Planlagt.", "Lukket."], Words("dialog/index.html"));
        Assert.Equal(["Open.", "Closed."], Words("en/dialogue/index.html"));

        static IEnumerable<string> Words(string path) =>
            Eksempelby.Instance.Pages[path].QuerySelectorAll(".topic-stage strong").Select(word => word.TextContent);
    }

    [Fact]
    public void A_goal_leads_to_its_topics_and_each_goal_and_indicator_to_the_citys_mail()
    {
        var goal = Eksempelby.Instance.Pages["maal/tryg/index.html"];
        var mails = goal.QuerySelectorAll(".write a").Select(link => Uri.UnescapeDataString(link.GetAttribute("href")!)).ToList();

        Assert.NotNull(goal.QuerySelector(".topics a[href='../../dialog/lys-om-aftenen/']"));
        Assert.Equal(
            ["Spørgsmål: Mål 17: En tryg by", "Fejl i tallet? Mål 17: En tryg by"],
            mails.Select(mail => mail["mailto:barometer@example.org?subject=".Length..mail.IndexOf("&body=", StringComparison.Ordinal)]));
        Assert.All(mails, mail => Assert.EndsWith("&body=https://example.org/barometer/maal/tryg/\r\n\r\n", mail, StringComparison.Ordinal));
        Assert.All(
            Eksempelby.Instance.Pages.Where(page => page.Key.StartsWith("indikatorer/", StringComparison.Ordinal) && page.Key != "indikatorer/index.html"),
            page => Assert.Equal(2, page.Value.QuerySelectorAll(".write a[href^='mailto:']").Length));
    }

    [Fact]
    public void Each_chart_leads_to_the_citys_mail_by_its_own_name()
    {
        var charts = Eksempelby.Instance.Pages["maal/tryg/index.html"].QuerySelectorAll("details.take-away");

        Assert.NotEmpty(charts);
        Assert.All(charts, chart =>
        {
            var title = chart.QuerySelector("summary .unseen")!.TextContent[": ".Length..];
            Assert.Equal(
                [$"?subject=Spørgsmål: {title}&", $"?subject=Fejl i tallet? {title}&"],
                chart.QuerySelectorAll("a[href^='mailto:']").Select(link => Uri.UnescapeDataString(link.GetAttribute("href")!))
                    .Select(mail => mail[mail.IndexOf('?', StringComparison.Ordinal)..(mail.IndexOf("&body=", StringComparison.Ordinal) + 1)]));
        });
    }

    [Fact]
    public void Without_an_address_there_is_no_link_to_write_and_planned_topics_are_honestly_empty()
    {
        Assert.DoesNotContain(BuiltSite.Instance.Pages.Values, page => page.QuerySelector("a[href^='mailto:']") is not null);
        Assert.Equal(4, BuiltSite.Instance.Edition.Barometer.Topics.Length);
        Assert.All(BuiltSite.Instance.Edition.Barometer.Topics, topic =>
        {
            Assert.Equal((TopicState.Planned, 0), (topic.State, topic.Contributions.Length));
            Assert.Null(topic.Outcome);
        });
    }

    [Theory]
    [InlineData(TopicState.Open, 0, TopicStage.Open)]
    [InlineData(TopicState.Open, 1, TopicStage.Over)]
    [InlineData(TopicState.Closed, -1, TopicStage.Closed)]
    [InlineData(TopicState.Planned, 1, TopicStage.Planned)]
    internal void After_its_end_a_topic_is_not_open(TopicState state, int daysAfter, TopicStage stage)
    {
        var topic = Eksempelby.Instance.Edition.Barometer.Topics.First(found => found.Until == End) with { State = state };

        Assert.Equal(stage, topic.StageOn(End.AddDays(daysAfter)));
    }

    [Fact]
    public void A_site_of_an_earlier_day_knows_neither_later_contributions_nor_later_answers()
    {
        var barometer = Eksempelby.Instance.Edition.Barometer;

        Assert.Equal(["2 1 ", "2 2 15"], Told(new DateOnly(2014, 6, 30)));
        Assert.Equal(["1 0 ", "2 2 15"], Told(new DateOnly(2014, 6, 1)));
        Assert.Equal(["0 0 ", "1 0 "], Told(new DateOnly(2013, 11, 1)));

        IEnumerable<string> Told(DateOnly day) => barometer.KnownOn(day).Topics.Where(topic => topic.Until is not null)
            .Select(topic => $"{topic.Contributions.Length} {topic.Contributions.Sum(one => one.Answers.Length)} {topic.Outcome?.Date.Day}");
    }

    [Fact]
    public void A_topic_whose_end_has_passed_is_told_to_readers_and_staff()
    {
        using var city = new CityFolder();
        var (code, _, error) = Shell.Barometer.Run("build", "--site", city.Path, "--output", city.Below("_site"), "--date", "2014-10-01");
        var page = File.ReadAllText(city.Below("_site/dialog/lys-om-aftenen/index.html"));

        Assert.Equal(0, code);
        Assert.Contains("warning topic-over", error, StringComparison.Ordinal);
        Assert.Contains("Fristen var 30. september 2014. Du kan ikke skrive mere.", page, StringComparison.Ordinal);
        Assert.DoesNotContain("Bidrag%20til%20dialogen", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Skriv til en.to@eksempel.dk.", "an e-mail address")]
    [InlineData("Ring 20123456", "a telephone number")]
    [InlineData("Ring 20 12 34 56.", "a telephone number")]
    [InlineData("Ring +45 2012 3456", "a telephone number")]
    [InlineData("Ring 2012-3456", "a telephone number")]
    [InlineData("Ring +46 70 123 45 67", "a telephone number")]
    [InlineData("Det er 010170-1234.", "a civil registration number")]
    [InlineData("Det er 0101701234", "a civil registration number")]
    [InlineData("Fra 2010-2014 gik 12.345.678 kr. til 1.200 unge.", null)]
    [InlineData("Den 31.12.2014 kl. 10.30 kom 25 af 30.", null)]
    [InlineData("Stien ved nr. 12-14 er mørk fra 16 til 22.", null)]
    [InlineData("Det stod i sag 2013-0123456.", null)]
    public void What_leads_to_a_person_is_found_and_other_numbers_are_not(string text, string? found) => Assert.Equal(found, PersonalData.Find(text));
}
