using BarometerSite.Model;

namespace BarometerSite.Tests.Agreement;

/// <summary>Page, JSON, CSV and figure say the same for every goal.</summary>
public sealed class AgreementTests
{
    private const string Page = "maal/inklusion/index.html";

    public static TheoryData<string, string, string> Goals =>
    [
        .. from site in PublishedSite.All
           from goal in site.Value.Value.Edition.Goals
           from language in Languages.Usual
           select (site.Key, goal.Goal.Id, language.Code),
    ];

    [Theory]
    [MemberData(nameof(Goals))]
    public void All_that_is_published_of_a_goal_says_the_same(string site, string goal, string language) =>
        Assert.Empty(Compare(PublishedSite.All[site].Value, goal, Languages.Find(language)!).Differences);

    [Fact]
    public void Much_is_compared()
    {
        var compared = Goals.Select(row => row.Data)
            .Select(row => Compare(PublishedSite.All[row.Item1].Value, row.Item2, Languages.Find(row.Item3)!).Compared)
            .ToList();

        Assert.InRange(compared.Sum(goal => goal.Newest), 100, int.MaxValue);
        Assert.InRange(compared.Sum(goal => goal.Judged), 20, int.MaxValue);
        Assert.InRange(compared.Sum(goal => goal.Targets), 30, int.MaxValue);
        Assert.InRange(compared.Sum(goal => goal.Gauges), 34, int.MaxValue);
    }

    /// <summary>The goal has one part, is reached at 92.9245 points, shown as 92,9, and asks for 90.</summary>
    [Theory]
    [InlineData(Page, "verdict-sentence verdict-reached", "verdict-sentence verdict-on-track")]
    [InlineData(Page, ">Nået.<", ">På vej.<")]
    [InlineData(Page, "fact-figure\">92,9", "fact-figure\">92,8")]
    [InlineData(Page, "figure-value\">92,9", "figure-value\">93,0")]
    [InlineData(Page, "class=\"target\">Mindst 90", "class=\"target\">Mindst 91")]
    [InlineData(Page, "<td class=\"number\">92,9245", "<td class=\"number\">92,9246")]
    [InlineData(Page, "<dd>92,9245", "<dd>92,9246")]
    [InlineData(Page, "CSV, linje 3", "CSV, linje 2")]
    [InlineData("data/goals/11-inclusion.json", "\"id\": \"reached\"", "\"id\": \"not-reached\"")]
    [InlineData("data/goals/11-inclusion.json", "\"value\": 90", "\"value\": 90.5")]
    [InlineData("data/goals/11-inclusion.json", "\"value\": 92.9245", "\"value\": 92.9")]
    [InlineData("data/goals/11-inclusion.json", "\"row\": 1", "\"row\": 0")]
    [InlineData("data/inclusion.csv", "92.9245", "92.8245")]
    [InlineData("data/inclusion.csv", "92.9245", "")]
    [InlineData("data/inclusion.json", "\"value\":92.9245", "\"value\":92.9246")]
    [InlineData("figurer/goal_inclusion-gauge.csv", "latest,2013,92.9", "latest,2013,92.8")]
    [InlineData("figurer/goal_inclusion-gauge.csv", "latest,2013", "latest,2011")]
    [InlineData("figurer/goal_inclusion-gauge.csv", "target,2013,90", "target,2013,91")]
    [InlineData("figurer/goal_inclusion-gauge.json", "92.9", "92.8")]
    public void One_number_or_word_that_is_changed_in_one_of_them_is_found(string path, string text, string other)
    {
        var site = PublishedSite.All["example"].Value;

        Assert.Empty(Compare(site, "inclusion", Languages.Danish).Differences);
        Assert.NotEmpty(Compare(site.With(path, text, other), "inclusion", Languages.Danish).Differences);
    }

    private static GoalAgreement Compare(PublishedSite site, string id, Language language) =>
        GoalAgreement.Of(site, site.Edition.Goals.Single(goal => goal.Goal.Id == id).Goal, language);
}
