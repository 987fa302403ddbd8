using BarometerSite.Model;
using BarometerSite.Pages;

namespace BarometerSite.OpenData.Bundles;

/// <summary>All files of figures in one ZIP file, with a text that says what they are.</summary>
/// <param name="made">A file of the plan, whether it stands on the site or only here.</param>
internal sealed class Bundle(PlanContext context, Func<PlannedFile, MadeFile> made)
{
    /// <summary>Bytes for the text and what ends the file.</summary>
    private const int RoomForTheRest = 4096;

    public void Write(ImmutableArray<PlannedFile> entries, IBufferWriter<byte> output)
    {
        var zip = new StoredZip(output);
        var folder = (context.Mount?.Address + Addresses.Data).Length;
        // Room for all at once: a buffer that grows step by step would hold so large a file twice.
        _ = output.GetSpan(checked(entries.Sum(entry => StoredZip.LengthOf(entry.Path[folder..], made(entry).Length)) + RoomForTheRest));
        zip.Add("README.txt", Encoding.UTF8.GetBytes(ReadMe()));
        foreach (var entry in entries.OrderBy(entry => entry.Path, StringComparer.Ordinal))
            zip.Add(entry.Path[folder..], made(entry).Bytes.Span);
        zip.Finish();
    }

    private string ReadMe() => string.Join("\r\n", Languages.All.Select(language => ReadMe(context.In(language))));

    private string ReadMe(Wording wording)
    {
        var site = context.Barometer.Site;
        return wording.Say("data_readme",
            ("title", wording.In(site.Title)),
            ("owner", wording.In(site.Owner)),
            ("as_of", wording.Date(context.Edition.AsOf)),
            ("address", context.BaseUrl),
            ("licence", $"{site.LicenceName}, {site.LicenceAddress}")).ReplaceLineEndings("\r\n") + "\r\n";
    }
}
