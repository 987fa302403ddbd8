using System.Globalization;
using System.Text.RegularExpressions;
using BarometerSite.Search;

namespace BarometerSite.BrowserTests;

/// <summary>Searching as readers do: words as they come, letters wrong, by keyboard alone.</summary>
public sealed partial class SearchTests(BuiltSite site)
{
    private const string Field = "#search-field";

    private const string Links = ".search-results a";

    [Theory]
    [InlineData("integrationspolitik", "maal/bedst-i-europa/")]
    [InlineData("arbejdslshed", "maal/overledighed/")]
    [InlineData("utryg på Nørrebro", "maal/tryghed/")]
    [InlineData("beskæftigelsesudvalget", "handleplaner/beskaeftigelses-og-integrationsudvalget/")]
    public async Task A_reader_finds(string typed, string address)
    {
        await using var visit = await Visit.To(site, SitePages.GoalWithReceipt, Visit.Phone);
        await Type(visit, typed);
        await Assertions.Expect(visit.Page.Locator($".search-results a[href$='{address}']").First).ToBeVisibleAsync();
        await visit.AssertQuiet();
    }

    [Fact]
    public async Task The_arrows_go_through_the_finds_Enter_opens_one_and_Escape_begins_anew()
    {
        await using var visit = await Visit.To(site, SitePages.GoalWithReceipt);
        await Type(visit, "tryghed");
        await Assertions.Expect(visit.Page.Locator("[role=status]")).ToContainTextAsync("steder");
        await visit.Page.Keyboard.PressAsync("ArrowDown");
        await visit.Page.Keyboard.PressAsync("ArrowDown");
        await Assertions.Expect(visit.Page.Locator(Links).Nth(1)).ToBeFocusedAsync();
        await visit.Page.Keyboard.PressAsync("ArrowUp");
        await Assertions.Expect(visit.Page.Locator(Links).First).ToBeFocusedAsync();
        await visit.Page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(visit.Page.Locator(Field)).ToBeFocusedAsync();
        Assert.Equal(0, await visit.Page.Locator(Links).CountAsync());
        await Type(visit, "tryghed");
        await visit.Page.Keyboard.PressAsync("ArrowDown");
        var address = await visit.Page.Locator(Links).First.GetAttributeAsync("href");
        await visit.Page.Keyboard.PressAsync("Enter");
        await visit.Page.WaitForURLAsync("**" + address!.TrimStart('.', '/'));
        await visit.AssertQuiet();
    }

    [Fact]
    public async Task Enter_in_the_field_leads_to_the_page_of_all_finds_which_keeps_what_was_typed_in_its_address()
    {
        await using var visit = await Visit.To(site, SitePages.Front);
        await Type(visit, "skole & arbejde");
        await visit.Page.Keyboard.PressAsync("Enter");
        await visit.Page.WaitForURLAsync("**/soeg/?q=skole%20%26%20arbejde");
        await visit.Page.Locator("main " + Links).First.WaitForAsync();
        Assert.Equal("skole & arbejde", await visit.Page.InputValueAsync(Field));
        await visit.Page.Locator(Field).PressAsync("Enter");
        await Assertions.Expect(visit.Page.Locator(Links).First).ToBeFocusedAsync();
        await visit.AssertQuiet();
    }

    [Fact]
    public async Task Below_the_first_finds_a_link_leads_to_all()
    {
        await using var visit = await Visit.To(site, SitePages.GoalWithReceipt);
        await Type(visit, "tryghed");
        Assert.Equal(9, await visit.Page.Locator(Links).CountAsync());
        var count = int.Parse(Digits().Match(await visit.Page.Locator(Links).Last.InnerTextAsync()).Value, CultureInfo.InvariantCulture);
        await visit.Page.Locator(Links).Last.ClickAsync();
        await visit.Page.WaitForURLAsync("**/soeg/?q=tryghed");
        await Assertions.Expect(visit.Page.Locator(Links)).ToHaveCountAsync(count);
        await visit.AssertQuiet();
    }

    [Fact]
    public async Task Nothing_is_fetched_before_a_reader_comes_to_the_field_and_all_of_it_from_the_site()
    {
        await using var visit = await Visit.To(site, SitePages.Front);
        var asked = new List<string>();
        // The tab's icon comes when the browser likes.
        visit.Page.Request += (_, request) => asked.AddRange(request.Url.EndsWith(".svg", StringComparison.Ordinal) ? [] : [request.Url]);
        await Type(visit, "mål");
        Assert.True(asked.Count == 4, string.Join('\n', asked));
        Assert.Contains(asked, url => url.Contains("/assets/minisearch.", StringComparison.Ordinal));
        Assert.Contains(asked, url => url.EndsWith("/soeg/index-1.json", StringComparison.Ordinal));
        await visit.AssertQuiet();
    }

    [Theory]
    [InlineData(SitePages.GoalWithReceipt, "tryghed", 320)]
    [InlineData("soeg/", "tryghed", 320)]
    [InlineData("en/search/", "unemployment", Visit.Desk)]
    public async Task Finds_are_accessible_light_and_dark_and_fit_a_small_screen(string address, string typed, int width)
    {
        await using var visit = await Visit.To(site, address, width);
        await Type(visit, typed);
        foreach (var scheme in new[] { ColorScheme.Light, ColorScheme.Dark })
        {
            await visit.Page.EmulateMediaAsync(new PageEmulateMediaOptions { ColorScheme = scheme });
            await Axe.AssertClean(visit);
        }
        Assert.Equal(width, await visit.Page.EvaluateAsync<int>("document.documentElement.scrollWidth"));
        await visit.Page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });
        Assert.False(await visit.Page.Locator(Field).IsVisibleAsync());
    }

    [Fact]
    public async Task What_is_nowhere_is_said_to_be_nowhere()
    {
        await using var visit = await Visit.To(site, "en/goals/unemployment/");
        await visit.Page.FillAsync(Field, "qqqqqqqq");
        await Assertions.Expect(visit.Page.Locator("[role=status]")).ToHaveTextAsync("We found nothing. Try another word.");
        await visit.Page.FillAsync(Field, "<img src=x onerror=alert(1)>");
        await visit.AssertQuiet();
    }

    [Theory]
    [InlineData(SitePages.Front, "stikord/")]
    [InlineData("en/", "en/index/")]
    [InlineData("soeg/", "stikord/")]
    public async Task Without_scripts_a_link_to_the_index_from_A_to_Å_stands_in_the_fields_place(string address, string index)
    {
        await using var visit = await Visit.To(site, address, scripts: false);
        Assert.Equal(0, await visit.Page.Locator(Field).CountAsync());
        await visit.Page.Locator("[data-search] a").Last.ClickAsync();
        await visit.Page.WaitForURLAsync("**/" + index);
        await Assertions.Expect(visit.Page.Locator(".keywords a[href*='unemployment'], .keywords a[href*='overledighed']").First).ToBeVisibleAsync();
        await visit.AssertQuiet();
    }

    [Theory]
    [InlineData("da", "soeg/")]
    [InlineData("en", "en/search/")]
    public async Task What_readers_type_is_made_stems_of_as_the_index_is(string language, string address)
    {
        var words = WordsOf(language);
        var forms = WordForms.Of(language);
        var reader = new WordReader(forms);
        var vocabulary = new Vocabulary(forms, words.Where((_, at) => at % 2 == 0).SelectMany(reader.Read));
        await using var visit = await Visit.To(site, address);
        await Type(visit, "a");
        var made = await visit.Page.EvaluateAsync<string[]>(
            """
            ([language, fillers, compounds, known, words]) => {
                const typed = new SearchWords({ language, fillers, compounds });
                known.forEach(word => typed.known.add(typed.termsOf(word)[0]));
                return words.flatMap(word => typed.read(word)).map(word => typed.termsOf(word).join(' '));
            }
            """,
            new object[]
            {
                language, string.Join(' ', forms.FillerWords), forms.HasCompounds,
                words.Where((_, at) => at % 2 == 0).SelectMany(reader.Read).ToArray(), words,
            });
        Assert.True(made.Length > 500, $"{made.Length} words are few");
        Assert.Equal(words.SelectMany(reader.Read).Select(word => string.Join(' ', vocabulary.TermsOf(word))), made);
        Assert.Equal(forms.HasCompounds, made.Any(terms => terms.Contains(' ', StringComparison.Ordinal)));
    }

    /// <summary>All words of a language's texts.</summary>
    private static string[] WordsOf(string language) =>
    [
        .. Directory.EnumerateFiles(Path.Combine(BuiltSite.Repository(), "content", language), "*.md", SearchOption.AllDirectories)
            .SelectMany(file => File.ReadAllText(file).Split((char[])[' ', '\n'], StringSplitOptions.RemoveEmptyEntries))
            .Distinct().Order(StringComparer.Ordinal),
    ];

    private static async Task Type(Visit visit, string typed)
    {
        await visit.Page.FillAsync(Field, "");
        await visit.Page.Locator(Field).PressSequentiallyAsync(typed);
        await Assertions.Expect(visit.Page.Locator("[role=status]")).Not.ToBeEmptyAsync();
    }

    [GeneratedRegex("[0-9]+")]
    private static partial Regex Digits();
}
