namespace BarometerSite.Charts.Drawing;

/// <summary>A straight piece of line in the drawing.</summary>
internal readonly record struct Segment(decimal X1, decimal Y1, decimal X2, decimal Y2)
{
    /// <summary>Whether any of it lies within the box (after Liang and Barsky: what is left of the line when each side has cut off its part).</summary>
    public bool Crosses(Box box)
    {
        // Most lines lie wholly beside the box, which is seen without a division.
        if (Math.Max(X1, X2) < box.Left || Math.Min(X1, X2) > box.Right || Math.Max(Y1, Y2) < box.Top || Math.Min(Y1, Y2) > box.Bottom)
            return false;
        var (dx, dy) = (X2 - X1, Y2 - Y1);
        var (enter, leave) = (0m, 1m);
        return Cut(-dx, X1 - box.Left, ref enter, ref leave) && Cut(dx, box.Right - X1, ref enter, ref leave)
            && Cut(-dy, Y1 - box.Top, ref enter, ref leave) && Cut(dy, box.Bottom - Y1, ref enter, ref leave);
    }

    private static bool Cut(decimal direction, decimal distance, ref decimal enter, ref decimal leave)
    {
        if (direction == 0)
            return distance >= 0;
        var at = distance / direction;
        if (direction < 0)
            enter = Math.Max(enter, at);
        else
            leave = Math.Min(leave, at);
        return enter <= leave;
    }
}
