using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace BarometerSite.Markup;

/// <summary>How JSON files write text: every letter as it is.</summary>
internal static class JsonText
{
    /// <summary>Goes through all of Unicode when it is made, so there is one.</summary>
    public static readonly JavaScriptEncoder Encoder = JavaScriptEncoder.Create(UnicodeRanges.All);
}
