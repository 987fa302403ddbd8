namespace BarometerSite.Templating.Evaluation;

/// <summary>Whether the next statement runs, or which construct the last one leaves.</summary>
internal enum Flow
{
    Next,
    Break,
    Continue,
    Return,
}
