using BarometerSite.Pages;

namespace BarometerSite.OpenData.Bundles;

/// <summary>All files of figures in one ZIP file, with a text that says what they are.</summary>
internal sealed class Bundle(PlanContext context)
{
    /// <param name="entries">Made while they are written: together they may be more than a machine should hold.</param>
    public void Write(IEnumerable<(PlannedFile File, PiecedBuffer Content)> entries, IBufferWriter<byte> output)
    {
        using var zip = new StoredZip(output);
        var folder = (context.Mount?.Address + Addresses.Data).Length;
        using (var readMe = new PiecedBuffer())
        {
            Encoding.UTF8.GetBytes(ReadMe(), readMe);
            zip.Add("README.txt", readMe);
        }
        foreach (var (file, content) in entries)
            zip.Add(file.Path[folder..], content);
        zip.Finish();
    }

    private string ReadMe() => string.Join("\r\n", context.Languages.Select(language => ReadMe(context.In(language))));

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
