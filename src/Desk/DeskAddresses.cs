namespace BarometerSite.Desk;

/// <summary>Where the desk stands on the server of the preview. No site has a page there: addresses of pages begin with a letter.</summary>
internal static class DeskAddresses
{
    /// <summary>What all of them begin with, without the slash in front.</summary>
    public const string Folder = "_desk/";

    public const string Bar = Folder + "bar";
    public const string Changes = Folder + "changes/";
    public const string Events = Folder + "events";
    public const string Lix = Folder + "lix/";
    public const string Script = Folder + "desk.js";
    public const string Style = Folder + "desk.css";
}
