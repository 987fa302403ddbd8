using BarometerSite.Editions.Files;
using BarometerSite.Editions.Reading;
using BarometerSite.Model;

namespace BarometerSite.Editions;

/// <summary>An edition that was published. What it states is read when it is asked for, and not kept: twenty editions of a large site are much.</summary>
/// <param name="File">Its file as it lies in the sources.</param>
internal sealed record PublishedEdition(EditionHeader Header, ReadOnlyMemory<byte> File)
{
    public EditionId Id => Header.Id;

    /// <param name="shared">Of the editions of the same site, where several are read.</param>
    /// <exception cref="EditionFormatException">The file states what no edition can.</exception>
    public Edition Read(SharedParts? shared = null) => EditionFile.Read(File, shared);
}
