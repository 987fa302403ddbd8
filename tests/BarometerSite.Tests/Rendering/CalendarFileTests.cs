using System.Text;
using BarometerSite.Pages.Texts;
using BarometerSite.Rendering.Feeds;
using BarometerSite.Tests.ExampleCity;
using BarometerSite.Tests.RealSite;

namespace BarometerSite.Tests.Rendering;

/// <summary>The calendar to subscribe to, against RFC 5545.</summary>
public sealed class CalendarFileTests
{
    private static readonly DateOnly Today = new(2014, 6, 30);

    [Theory]
    [InlineData("kalender.ics")]
    [InlineData("en/calendar.ics")]
    public void Every_line_ends_as_it_must_and_has_no_more_than_seventy_five_octets(string path)
    {
        var lines = PublishedCity.Instance.Text(path).Split("\r\n");

        Assert.Empty(lines[^1]);
        Assert.All(lines, line => Assert.DoesNotContain('\n', line));
        Assert.All(lines, line => Assert.InRange(Encoding.UTF8.GetByteCount(line), 0, 75));
        Assert.Contains(lines, line => line.StartsWith(' '));
    }

    [Fact]
    public void A_month_is_all_of_its_days_each_year_and_what_has_no_month_is_left_out()
    {
        var text = Unfolded(PublishedCity.Instance.Text("kalender.ics"));

        Assert.Contains("""
            UID:wheel-meeting-da@example.org
            DTSTAMP:20140630T000000Z
            DTSTART;VALUE=DATE:20140101
            DTEND;VALUE=DATE:20140201
            RRULE:FREQ=YEARLY
            SUMMARY:Nytårsmøde
            """.ReplaceLineEndings("\n"), text, StringComparison.Ordinal);
        Assert.DoesNotContain("wheel-walk", text, StringComparison.Ordinal);
        Assert.DoesNotContain("wheel-party", text, StringComparison.Ordinal);
        Assert.Equal(8 + 1 + 2, text.Split("BEGIN:VEVENT").Length - 1 - PublishedCity.Instance.Loaded.Archive.Editions.Length);
    }

    [Fact]
    public void An_announced_figure_is_the_day_on_which_it_is_to_come_until_that_has_passed()
    {
        var text = Unfolded(PublishedCity.Instance.Text("kalender.ics"));

        Assert.Contains("""
            UID:release-unsafe-da@example.org
            DTSTAMP:20140630T000000Z
            DTSTART;VALUE=DATE:20141201
            DTEND;VALUE=DATE:20141202
            SUMMARY:Nyt tal ventes: Utrygge i nabolaget
            """.ReplaceLineEndings("\n"), text, StringComparison.Ordinal);
        Assert.DoesNotContain("release-vote", text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_last_day_on_which_people_can_write_is_a_day() => Assert.Contains("""
        UID:topic-evening-light-da@example.org
        DTSTAMP:20140630T000000Z
        DTSTART;VALUE=DATE:20140930
        DTEND;VALUE=DATE:20141001
        SUMMARY:Sidste dag at skrive: Hvor mangler der lys om aftenen?
        """.ReplaceLineEndings("\n"), Unfolded(PublishedCity.Instance.Text("kalender.ics")), StringComparison.Ordinal);

    [Fact]
    public void An_edition_is_the_day_on_which_it_was_published() => Assert.Contains("""
        UID:edition-2026-2-da@www.kk.dk
        DTSTAMP:20261126T000000Z
        DTSTART;VALUE=DATE:20261126
        DTEND;VALUE=DATE:20261127
        SUMMARY:Barometeret udkommer: 2. halvår 2026
        """.ReplaceLineEndings("\n"), Unfolded(Encoding.UTF8.GetString(BuiltSite.Instance.Files["kalender.ics"])), StringComparison.Ordinal);

    [Fact]
    public void No_two_events_have_the_same_id()
    {
        var ids = new[] { "kalender.ics", "en/calendar.ics" }.SelectMany(path => PublishedCity.Instance.Text(path).Split("\r\n"))
            .Where(line => line.StartsWith("UID:", StringComparison.Ordinal)).ToList();

        Assert.Equal(ids.Distinct(), ids);
    }

    [Fact]
    public void What_has_a_meaning_of_its_own_is_escaped_and_no_character_is_parted()
    {
        const string Title = "Møde; råd, svar \\ spørgsmål\nog en lang række æøå ÆØÅ 🎈🎈🎈🎈🎈🎈🎈🎈🎈🎈 til sidst: slut";
        var written = CalendarFile.Write(
            new EventCalendar("Kalender", "By", "da", [new CalendarEvent("one", Today, Today, IsYearly: false, Title, "Tekst", "aarshjul/")]),
            "https://example.org/", Today);

        Assert.DoesNotContain('\ufffd', Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(written)));
        Assert.All(written.Split("\r\n"), line => Assert.InRange(Encoding.UTF8.GetByteCount(line), 0, 75));
        Assert.Contains(
            @"SUMMARY:Møde\; råd\, svar \\ spørgsmål\nog en lang række æøå ÆØÅ 🎈🎈🎈🎈🎈🎈🎈🎈🎈🎈 til sidst: slut" + "\n",
            Unfolded(written), StringComparison.Ordinal);
    }

    [Fact]
    public void The_wheel_leads_to_it_and_hosts_are_told_what_it_is()
    {
        Assert.NotNull(PublishedCity.Instance.Page("aarshjul/").QuerySelector("a[href='../kalender.ics'][type='text/calendar']"));
        Assert.Contains("/kalender.ics\n  Content-Type: text/calendar; charset=utf-8\n", PublishedCity.Instance.Text("_headers"), StringComparison.Ordinal);
    }

    private static string Unfolded(string text) =>
        text.Replace("\r\n ", "", StringComparison.Ordinal).Replace("\r\n", "\n", StringComparison.Ordinal);
}
