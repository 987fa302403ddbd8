using System.Text;
using BarometerSite.Editions;
using BarometerSite.Editions.Files;
using BarometerSite.Model;
using BarometerSite.Problems;
using BarometerSite.Tests.ExampleCity;

namespace BarometerSite.Tests.Editions;

/// <summary>What is published stays as it was, and nobody can change it unseen.</summary>
public sealed class EditionFileTests
{
    private static readonly DateOnly Today = Eksempelby.Today;

    private static readonly Edition Working = Eksempelby.Instance.Edition;

    [Fact]
    public void A_frozen_edition_is_read_back_as_it_was()
    {
        var frozen = Freeze(EditionArchive.Empty, "2014-1");

        Assert.Equal(Working, frozen.Read());
        Assert.True(EditionFile.IsCanonical(frozen.File));
        Assert.Equal(EditionFile.Digest(frozen.File.Span), frozen.Header.Digest);
        var header = frozen.Header;
        Assert.Equal((Today, Today, "test", Working.MethodVersion), (header.Published, header.AsOf, header.Generator, header.Method));
        Assert.Null(frozen.Header.Predecessor);
    }

    [Fact]
    public void The_same_edition_gives_the_same_file() =>
        Assert.True(Freeze(EditionArchive.Empty, "2014-1").File.Span.SequenceEqual(Freeze(EditionArchive.Empty, "2014-1").File.Span));

    [Fact]
    public void Editions_are_opened_in_the_order_in_which_they_were_published()
    {
        var archive = Three();

        var opened = Open([.. archive.Editions.Reverse().Select(File)], out var problems);

        Assert.Empty(problems);
        Assert.Equal(["2013-2", "2014-1", "2013-2r2"], opened.Editions.Select(edition => edition.Id.ToString()));
        Assert.Equal("2014-1", opened.Newest!.Id.ToString());
        Assert.Equal("2013-2r2", opened.Current(Id("2013-2")).Id.ToString());
        Assert.Equal([null, "2013-2", "2013-2"], opened.Editions.Select(edition => opened.Before(edition)?.Id.ToString()));
    }

    [Fact]
    public void One_changed_byte_of_an_edition_is_found()
    {
        var file = Freeze(EditionArchive.Empty, "2014-1").File.ToArray();
        // Wherever it is; every 997th is tried.
        for (var at = 0; at < file.Length; at += 997)
        {
            var changed = file.ToArray();
            changed[at] ^= 1;
            Open([("data/editions/2014-1.json", changed)], out var problems);
            Assert.Contains(problems, problem => problem.Code is "edition-changed" or "edition-unreadable" or "edition-renamed");
        }
    }

    [Fact]
    public void An_edition_that_is_changed_with_its_digest_breaks_the_chain()
    {
        var archive = Three();
        var files = archive.Editions.Select(File).ToList();
        var changed = Encoding.UTF8.GetString(files[0].Bytes).Replace("\"published\":\"2014-06-30\"", "\"published\":\"2014-06-29\"", StringComparison.Ordinal);
        var bytes = Encoding.UTF8.GetBytes(changed);
        changed = changed.Replace(archive.Editions[0].Header.Digest, EditionFile.Digest(bytes), StringComparison.Ordinal);
        files[0] = (files[0].Path, Encoding.UTF8.GetBytes(changed));

        Open(files, out var problems);

        Assert.Equal(["data/editions/2013-2r2.json(1,1): edition-chain-broken", "data/editions/2014-1.json(1,1): edition-chain-broken"],
            problems.Select(problem => $"{problem.Span}: {problem.Code}"));
    }

    [Theory]
    [InlineData("\"form\":1", "\"form\":2", "the form 2")]
    [InlineData("\"id\":\"2014-1\"", "\"id\":\"2014-3\"", "‘2014-3’ is no edition")]
    [InlineData("\"generator\":\"test\",", "", "‘generator’ is missing")]
    [InlineData("{\"digest\"", "[\"digest\"", "")]
    public void A_foreign_damaged_or_newer_file_is_told(string found, string changed, string told)
    {
        var file = Encoding.UTF8.GetString(Freeze(EditionArchive.Empty, "2014-1").File.Span);
        Assert.Contains(found, file, StringComparison.Ordinal);

        Open([("data/editions/2014-1.json", Encoding.UTF8.GetBytes(file.Replace(found, changed, StringComparison.Ordinal)))], out var problems);

        var problem = Assert.Single(problems);
        Assert.Equal("edition-unreadable", problem.Code);
        Assert.Contains(told, problem.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("data/editions/2014-1.txt", "edition-not-named")]
    [InlineData("data/editions/old/2014-1.json", "edition-not-named")]
    [InlineData("data/editions/2014-2.json", "edition-renamed")]
    public void A_file_keeps_its_name(string path, string code)
    {
        Open([(path, Freeze(EditionArchive.Empty, "2014-1").File.ToArray())], out var problems);

        Assert.Equal(code, Assert.Single(problems).Code);
    }

    [Fact]
    public void An_edition_of_a_later_day_is_left_out_with_a_note()
    {
        var diagnostics = new DiagnosticBag();

        var archive = ArchiveReader.Open(Three().Editions.Select(File), Today.AddDays(-1), Today, diagnostics);

        Assert.True(archive.IsEmpty);
        var note = Assert.Single(diagnostics.InOrder());
        Assert.Equal(("edition-later", Severity.Warning), (note.Code, note.Severity));
    }

    [Theory]
    [InlineData("2014-1", "edition-exists")]
    [InlineData("2013-1", "edition-not-later")]
    public void What_must_not_be_published_is_refused(string id, string code)
    {
        var diagnostics = new DiagnosticBag();

        Assert.Null(new Freezer(Three(), Today, "test").Freeze(Working, Id(id), diagnostics));

        Assert.Equal(code, Assert.Single(diagnostics.InOrder()).Code);
    }

    [Fact]
    public void An_edition_knows_no_less_than_the_one_before()
    {
        var diagnostics = new DiagnosticBag();

        Assert.Null(new Freezer(Three(), Today, "test").Freeze(Edition.Of(Working.Barometer, Today.AddDays(-1)), Id("2014-2"), diagnostics));

        Assert.Equal("edition-as-of-earlier", Assert.Single(diagnostics.InOrder()).Code);
    }

    [Fact]
    public void Only_what_was_published_can_be_corrected()
    {
        var diagnostics = new DiagnosticBag();

        Assert.Null(new Freezer(Three(), Today, "test").Correct(Working, Id("2014-2"), diagnostics));

        Assert.Equal("edition-to-correct-missing", Assert.Single(diagnostics.InOrder()).Code);
    }

    private static EditionArchive Three()
    {
        var archive = EditionArchive.Empty;
        foreach (var id in new[] { "2013-2", "2014-1" })
            archive = new EditionArchive(archive.Editions.Add(Freeze(archive, id)));
        return new EditionArchive(archive.Editions.Add(new Freezer(archive, Today, "test").Correct(Working, Id("2013-2"), new DiagnosticBag())!));
    }

    private static PublishedEdition Freeze(EditionArchive archive, string id) =>
        new Freezer(archive, Today, "test").Freeze(Working, Id(id), new DiagnosticBag())!;

    private static EditionArchive Open(IEnumerable<(string, byte[])> files, out IReadOnlyList<Diagnostic> problems)
    {
        var diagnostics = new DiagnosticBag();
        var archive = ArchiveReader.Open(files, Today, Today, diagnostics);
        problems = diagnostics.InOrder();
        return archive;
    }

    private static (string Path, byte[] Bytes) File(PublishedEdition edition) => (EditionFile.Path(edition.Id), edition.File.ToArray());

    private static EditionId Id(string text)
    {
        Assert.True(EditionId.TryParse(text, out var id));
        return id;
    }
}
