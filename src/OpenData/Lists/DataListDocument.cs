using System.Text.Json.Serialization;
using BarometerSite.Editions.Documents;
using BarometerSite.Model;

namespace BarometerSite.OpenData.Lists;

/// <summary>
/// What there is to take away. Addresses are relative to the file. What a site has thousands of is told one by one, so that nobody holds all of it.
/// </summary>
/// <param name="Version">Of the forms of our own JSON: the number in the schemas' address.</param>
/// <param name="Licence">Address of the licence.</param>
/// <param name="Files">Of all figures in one.</param>
/// <param name="Editions">The published ones, the newest first.</param>
internal sealed record DataListDocument(
    int Version,
    LocalText Title,
    LocalText Owner,
    DateOnly AsOf,
    string Licence,
    ImmutableArray<DataFileDocument> Files,
    IEnumerable<IndicatorFilesDocument> Indicators,
    IEnumerable<GoalFileDocument> Goals,
    ImmutableArray<EditionFilesDocument> Editions);

/// <summary>A file of data.</summary>
/// <param name="Form">What it is, in one word.</param>
/// <param name="Sha256">In hexadecimal.</param>
/// <param name="Schema">Of our own JSON.</param>
internal sealed record DataFileDocument(string Form, string Address, string MediaType, long Bytes, string Sha256, string? Schema);

/// <param name="Page">Its page for people.</param>
/// <param name="Rows">How many measurements there are, with earlier publications of them.</param>
internal sealed record IndicatorFilesDocument(string Id, LocalText Title, string Page, int Rows, ImmutableArray<DataFileDocument> Files);

/// <summary>A goal with the working of its verdict.</summary>
internal sealed record GoalFileDocument(string Id, LocalText Title, string Page, DataFileDocument File);

/// <summary>A published edition; its CSV and JSON files are named as those of today, below its own address.</summary>
/// <param name="Bundle">All of its files in one.</param>
/// <param name="CorrectedBy">The id of the edition that corrects it.</param>
internal sealed record EditionFilesDocument(string Id, DateOnly Published, DateOnly AsOf, string Page, string Data, string Bundle, string? CorrectedBy);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower, Converters = [typeof(LocalTextJson)],
    RespectNullableAnnotations = true, RespectRequiredConstructorParameters = true, UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow)]
[JsonSerializable(typeof(DataListDocument))]
internal sealed partial class DataListJson : JsonSerializerContext;
