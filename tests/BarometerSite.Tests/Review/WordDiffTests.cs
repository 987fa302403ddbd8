using System.Diagnostics;
using BarometerSite.Review.Words;

namespace BarometerSite.Tests.Review;

/// <summary>Which words of a text were struck and added.</summary>
public sealed class WordDiffTests
{
    private static readonly string[] Parts = ["a", "b", " ", "\n", "c. ", "é"];

    [Theory]
    [InlineData("Det går bedre nu.", "Det går meget bedre.", "Det går {+meget +}bedre[- nu-].")]
    [InlineData("En to tre fire", "En 2 3 fire", "En [-to tre-]{+2 3+} fire")]
    [InlineData("", "Nyt", "{+Nyt+}")]
    [InlineData("Væk", "", "[-Væk-]")]
    [InlineData("a\nb\nc\n", "a\nx\nc\n", "a\n[-b-]{+x+}\nc\n")]
    [InlineData("ens", "ens", "ens")]
    [InlineData("😀 ja", "😃 ja", "[-😀-]{+😃+} ja")]
    public void Words_are_struck_and_added(string before, string after, string expected) => Assert.Equal(expected, Marked(WordDiff.Of("da", before, after)));

    [Fact]
    public void Nothing_is_lost_or_made_up_whatever_the_texts()
    {
        var random = new Random(7);
        for (var time = 0; time < 300; time++)
        {
            var (before, after) = (Text(random), Text(random));

            var runs = WordDiff.Of(null, before, after).Runs;

            Assert.Equal(before, string.Concat(runs.Where(run => run.Operation != WordOperation.Added).Select(run => run.Text)));
            Assert.Equal(after, string.Concat(runs.Where(run => run.Operation != WordOperation.Struck).Select(run => run.Text)));
        }
    }

    [Fact]
    public void Two_long_texts_without_a_word_in_common_take_no_longer()
    {
        var clock = Stopwatch.StartNew();
        var (before, after) = (Numbers(0, 40_000), Numbers(50_000, 40_000));

        var change = WordDiff.Of("da", before, after);

        Assert.Equal(before.Length, change.Runs.Where(run => run.Operation != WordOperation.Added).Sum(run => run.Text.Length));
        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(10));
    }

    [Fact]
    public void What_stands_far_from_a_change_is_left_out()
    {
        var far = string.Concat(Enumerable.Repeat("ord ", 100));

        var around = WordDiff.Of("da", far + "før " + far, far + "efter " + far).Around(20).ToList();

        Assert.Equal("før", around.Single(run => run.Operation == WordOperation.Struck).Text.Trim());
        Assert.All(around, run => Assert.InRange(run.Text.Length, 1, 40));
    }

    private static string Numbers(int from, int count) => string.Join(' ', Enumerable.Range(from, count)) + "\n";

    private static string Text(Random random) => string.Concat(Enumerable.Range(0, random.Next(30)).Select(_ => Parts[random.Next(Parts.Length)]));

    private static string Marked(WordChange change) => string.Concat(change.Runs.Select(run => run.Operation switch
    {
        WordOperation.Same => run.Text,
        WordOperation.Struck => $"[-{run.Text}-]",
        WordOperation.Added => $"{{+{run.Text}+}}",
        _ => throw new InvalidOperationException(),
    }));
}
