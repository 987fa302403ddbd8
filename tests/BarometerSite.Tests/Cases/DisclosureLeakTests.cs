using System.Text;

namespace BarometerSite.Tests.Cases;

/// <summary>No trace of what is hidden, wherever one looks.</summary>
public sealed class DisclosureLeakTests
{
    private const string Shown = "Disclosure/leaves-no-trace";

    /// <summary>Each in the rows of the case below that are hidden, in a form that nothing else has.</summary>
    private static readonly string[] Secrets = ["17.31", "47.93", "19.57", "28.39", "613700001", "Sladder", "666100002", "Hviske"];

    [Fact]
    public void No_file_of_the_site_holds_a_number_or_a_note_of_a_hidden_row()
    {
        var (problems, files) = Case.Named(Shown).Build();

        Assert.Empty(problems);
        var texts = files.ToDictionary(file => file.Key, file => Encoding.UTF8.GetString(file.Value));
        // What is shown is found by the same search, in both ways of writing it.
        Assert.Contains(texts, file => file.Value.Contains("41.23", StringComparison.Ordinal));
        Assert.Contains(texts, file => file.Value.Contains("41,23", StringComparison.Ordinal));
        Assert.Empty(
            from file in texts
            from secret in Secrets.SelectMany(secret => new[] { secret, secret.Replace('.', ',') })
            where file.Value.Contains(secret, StringComparison.Ordinal)
            select $"{file.Key} holds {secret}");
    }

    [Fact]
    public void The_secrets_are_in_the_sources()
    {
        var texts = Case.Named(Shown).Sources.Select(file => Encoding.UTF8.GetString(file.Bytes)).ToList();
        Assert.All(Secrets, secret => Assert.Contains(texts, text => text.Contains(secret, StringComparison.Ordinal)));
    }
}
