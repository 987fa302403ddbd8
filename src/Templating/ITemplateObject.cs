namespace BarometerSite.Templating;

/// <summary>
/// What a template sees of an object that the host gives it: members by name, to read only. Values may be null, bool, int, long,
/// BigInteger, double, decimal, float, string, DateTime, TimeSpan, <see cref="Markup.Html"/>, other objects, and lists
/// (any <c>IEnumerable</c> of these, an <c>IReadOnlyList&lt;object?&gt;</c> being the fastest).
/// </summary>
internal interface ITemplateObject
{
    /// <summary>The names a template may use, for messages and for iteration, in a fixed order.</summary>
    IEnumerable<string> MemberNames { get; }

    bool TryGetMember(string name, out object? value);
}
