using System.Text.Json;
using System.Text.Json.Serialization;
using BarometerSite.Assessment;
using BarometerSite.Editions.Documents;
using BarometerSite.Editions.Files;
using BarometerSite.Editions.Writing;
using BarometerSite.Problems;

namespace BarometerSite.Verification;

/// <summary>What verification found, for machines.</summary>
/// <param name="Form">The version of this form; see <see cref="CurrentForm"/>.</param>
/// <param name="Method">The version of the rules by which the editions were reckoned again.</param>
/// <param name="Holds">Whether there is no error among the problems.</param>
/// <param name="Editions">Those whose digest and chain hold, in the order in which they were published; what is wrong with others is a problem.</param>
/// <param name="Built">Null where no built site was held against them.</param>
internal sealed record VerificationDocument(
    int Form, string Method, bool Holds, ImmutableArray<VerifiedEditionDocument> Editions, BuiltDocument? Built, ImmutableArray<ProblemDocument> Problems)
{
    public const int CurrentForm = 1;

    public static void Write(IEnumerable<VerifiedEdition> editions, BuiltDocument? built, IReadOnlyList<Diagnostic> problems, IBufferWriter<byte> output)
    {
        var document = new VerificationDocument(
            CurrentForm, Receipt.Version, problems.All(problem => problem.Severity != Severity.Error),
            [.. editions.Select(VerifiedEditionDocument.Of)], built, [.. problems.Select(ProblemDocument.Of)]);
        using (var json = new Utf8JsonWriter(output, ReadableJson.Layout))
            JsonSerializer.Serialize(json, document, VerificationJson.Default.VerificationDocument);
        output.Write("\n"u8);
    }
}

/// <param name="File">Below the site's folder.</param>
/// <param name="Method">The version of the rules by which its verdicts were reached.</param>
/// <param name="Recomputed">The ids of computed indicators whose figures come out otherwise.</param>
/// <param name="Shown">Null where nobody looked, since the site cannot be made.</param>
internal sealed record VerifiedEditionDocument(
    string Id, string File, DateOnly Published, DateOnly AsOf, string Generator, string Method, string Digest, string? Predecessor,
    ImmutableArray<VerifiedGoalDocument> Goals, ImmutableArray<string> Recomputed, ShownDocument? Shown)
{
    public static VerifiedEditionDocument Of(VerifiedEdition verified)
    {
        var header = verified.Edition.Header;
        return new VerifiedEditionDocument(
            header.Id.ToString(), EditionFile.Path(header.Id), header.Published, header.AsOf, header.Generator, header.Method, header.Digest,
            header.Predecessor,
            [
                .. verified.Reckoning.Goals.Select(goal => new VerifiedGoalDocument(
                    goal.Id, ReceiptWriter.Document(goal.Published), ReceiptWriter.Document(goal.Reckoned), goal.HasSameVerdict, goal.HasSameWorking)),
            ],
            verified.Reckoning.Recomputed.Items,
            verified.Shown is { } shown ? ShownDocument.Of(shown) : null);
    }
}

/// <param name="Published">As the edition's file has it.</param>
/// <param name="Reckoned">What the file's own figures come to today.</param>
/// <param name="SameWorking">Whether all that it rests on comes out the same.</param>
internal sealed record VerifiedGoalDocument(string Id, VerdictDocument Published, VerdictDocument Reckoned, bool SameVerdict, bool SameWorking);

/// <summary>What the site shows of an edition.</summary>
/// <param name="Facts">How many were looked at.</param>
/// <param name="Missing">The files that are not there.</param>
internal sealed record ShownDocument(int Facts, ImmutableArray<ShownOtherwise> Differences, ImmutableArray<string> Missing)
{
    public static ShownDocument Of(Findings findings) => new(findings.Facts, [.. findings.Differences], [.. findings.Missing]);
}

/// <summary>A site that was built.</summary>
/// <param name="Files">How many its list names.</param>
/// <param name="Cards">What drew the pictures of shared pages; null where it has none.</param>
internal sealed record BuiltDocument(string Folder, int Files, string? Cards);

/// <param name="Severity"><c>error</c> for what does not hold, <c>warning</c> for what differs only by the version of the method.</param>
/// <param name="Path">Of the site's sources, or of the built site; null where it is about no file.</param>
internal sealed record ProblemDocument(string Code, string Severity, string? Path, string Message, string? Help)
{
    public static ProblemDocument Of(Diagnostic problem)
    {
        var told = problem.Guessed();
        return new(told.Code, told.Severity.Word(), told.Span.File?.Path, told.Message, told.Help);
    }
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower, Converters = [typeof(LocalTextJson)])]
[JsonSerializable(typeof(VerificationDocument))]
internal sealed partial class VerificationJson : JsonSerializerContext;
