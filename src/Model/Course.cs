namespace BarometerSite.Model;

/// <summary>Which way a figure went, seen from what is better.</summary>
internal enum Course
{
    Better,
    Worse,

    /// <summary>Not distinguishable from no change.</summary>
    Unchanged,

    /// <summary>It moved, but neither way is better, or the two figures cannot be compared.</summary>
    Unclear,
}

/// <summary>Where the figure of a group went; whether that is better is another question.</summary>
internal enum Heading
{
    Up,
    Down,

    /// <summary>Not distinguishable from no change.</summary>
    Unchanged,

    /// <summary>The two figures cannot be compared.</summary>
    Unclear,
}

/// <summary>What became of what lies between two groups.</summary>
internal enum GapCourse
{
    Grows,
    Shrinks,
    Unchanged,

    /// <summary>The group that lay behind lies ahead now.</summary>
    Turned,
    Unclear,
}
