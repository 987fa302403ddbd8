using System.Text;
using BarometerSite.Disk;
using BarometerSite.Rendering;

namespace BarometerSite.Tests.Cards;

/// <summary>A picture that the former site has is not drawn again.</summary>
public sealed class DrawnBeforeTests : IDisposable
{
    private const string Path = "maal/tryghed/card.0123456789abcdef.png";

    private readonly string folder = Directory.CreateTempSubdirectory("barometer-cards-").FullName;

    public DrawnBeforeTests() => Write("recording", Path);

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void The_same_picture_by_the_same_painter_is_taken_as_it_is()
    {
        var painter = new CardPainting.Recording();
        Assert.Equal("drawn before", Paint(painter, Path));
        Assert.Empty(painter.Drawn);
    }

    [Fact]
    public void Another_drawing_is_drawn()
    {
        var painter = new CardPainting.Recording();
        Paint(painter, "maal/tryghed/card.fedcba9876543210.png");
        Assert.Single(painter.Drawn);
    }

    [Fact]
    public void What_another_program_or_typeface_drew_is_drawn_again()
    {
        var painter = new CardPainting.Recording { Name = "another" };
        Assert.Equal(Path, Paint(painter, Path));
    }

    [Fact]
    public void What_somebody_changed_is_drawn_again()
    {
        File.WriteAllText(System.IO.Path.Combine(folder, Path), "changed");
        Assert.Equal(Path, Paint(new CardPainting.Recording(), Path));
    }

    [Fact]
    public void Without_a_former_site_everything_is_drawn()
    {
        File.Delete(System.IO.Path.Combine(folder, BuildList.FileName));
        Assert.Equal(Path, Paint(new CardPainting.Recording(), Path));
        Assert.Equal(Path, Encoding.UTF8.GetString(new DrawnBefore(folder + "-none", new CardPainting.Recording()).Painted(Path)));
    }

    private string Paint(ICardPainter painter, string path) => Encoding.UTF8.GetString(new DrawnBefore(folder, painter).Painted(path));

    private void Write(string painter, string path)
    {
        var list = new BuildList(new Sink(folder));
        list.Write(path, "drawn before"u8);
        list.Finish("1.0", commit: null, DateTimeOffset.UnixEpoch, painter);
    }

    private sealed class Sink(string folder) : IFileSink
    {
        public void Write(string path, ReadOnlySpan<byte> bytes)
        {
            var full = System.IO.Path.Combine(folder, path);
            Directory.CreateDirectory(System.IO.Path.GetDirectoryName(full)!);
            File.WriteAllBytes(full, bytes.ToArray());
        }
    }
}
