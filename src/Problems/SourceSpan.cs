namespace BarometerSite.Problems;

/// <summary>A half-open piece of a source text. <c>default</c> is nowhere: for complaints about the site as a whole.</summary>
internal readonly record struct SourceSpan(SourceText? File, int Start, int Length)
{
    public int End => Start + Length;

    public bool IsNowhere => File is null;

    /// <summary>The whole of a file, shown as its first line.</summary>
    public static SourceSpan Of(SourceText file) => new(file, 0, 0);

    /// <summary><c>path(line,column)</c>, the form that editors and build servers open; the beginning where no text was read; empty for nowhere.</summary>
    public override string ToString()
    {
        if (File is null)
            return "";
        var (line, column) = File.Position(Start);
        return $"{File.Path}({line},{column})";
    }
}
