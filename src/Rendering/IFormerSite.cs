using BarometerSite.Pages;

namespace BarometerSite.Rendering;

/// <summary>The site that a new one takes the place of, as its build made it and noted it.</summary>
internal interface IFormerSite
{
    BuildNote Note { get; }

    /// <summary>The hashes of its files as they were made, by their paths: SHA-256 in hexadecimal.</summary>
    IReadOnlyDictionary<string, string> Files { get; }

    /// <summary>What a file holds now; null where no ordinary file is. Safe to call from several threads.</summary>
    FileHash? Hash(string path);
}
