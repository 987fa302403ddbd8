using System.Diagnostics;

namespace BarometerSite.Disk;

/// <summary>Contents of files out of a repository, as they are stored (git help cat-file, “BATCH OUTPUT”).</summary>
internal static class GitBlobs
{
    /// <param name="hashes">Of blobs.</param>
    /// <returns>In the order of the hashes; null for one that the repository lacks.</returns>
    /// <exception cref="IOException">Git broke off.</exception>
    public static IReadOnlyList<byte[]?> Read(string folder, IReadOnlyList<string> hashes)
    {
        if (hashes.Count == 0)
            return [];
        using var process = Process.Start(GitRepository.Asking(folder, "cat-file", "--batch"))!;
        // Git answers each line before it reads the next, so both ends are served at once.
        var asking = Task.Run(() =>
        {
            using var input = process.StandardInput;
            foreach (var hash in hashes)
                input.Write(hash + "\n");
        });
        var complaints = process.StandardError.ReadToEndAsync();
        var blobs = new List<byte[]?>(hashes.Count);
        using var output = new BufferedStream(process.StandardOutput.BaseStream, 64 * 1024);
        foreach (var _ in hashes)
            blobs.Add(ReadOne(output));
        asking.Wait();
        process.WaitForExit();
        complaints.Wait();
        return blobs;
    }

    /// <summary>“HASH blob SIZE”, the bytes, and a line end; or “HASH missing”.</summary>
    private static byte[]? ReadOne(Stream output)
    {
        var words = ReadLine(output).Split(' ');
        if (words is not [_, _, var size])
            return null;
        var bytes = new byte[int.Parse(size, NumberStyles.None, CultureInfo.InvariantCulture)];
        output.ReadExactly(bytes);
        output.ReadByte();
        return bytes;
    }

    private static string ReadLine(Stream output)
    {
        var line = new StringBuilder();
        int read;
        while ((read = output.ReadByte()) is not (-1 or '\n'))
            line.Append((char)read);
        return read == -1 ? throw new IOException("git broke off while it told the content of files.") : line.ToString();
    }
}
