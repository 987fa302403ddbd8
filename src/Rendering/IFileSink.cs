using BarometerSite.Pages;

namespace BarometerSite.Rendering;

/// <summary>Where the files of a site go, one after another or from several threads at once.</summary>
internal interface IFileSink
{
    /// <param name="path">Below the site's root, with <c>/</c> and without one in front: <c>maal/overledighed/index.html</c>. Each path once.</param>
    void Write(string path, ReadOnlySpan<byte> bytes);

    /// <summary>The same of a file whose hash is known.</summary>
    void Write(string path, ReadOnlySpan<byte> bytes, FileHash hash) => Write(path, bytes);

    /// <summary>The same of a file that may be larger than anybody should hold at once.</summary>
    /// <param name="write">Writes it, other files too, and tells its hash.</param>
    void Write(string path, Func<IBufferWriter<byte>, FileHash> write)
    {
        var whole = new ArrayBufferWriter<byte>();
        write(whole);
        Write(path, whole.WrittenSpan);
    }

    /// <summary>The site whose place this one takes; null where nobody knows how it was made.</summary>
    IFormerSite? Former => null;

    /// <summary>Takes a file over from <see cref="Former"/> as it is, in place of writing it.</summary>
    void Keep(string path) => throw new NotSupportedException("There is no site before.");
}
