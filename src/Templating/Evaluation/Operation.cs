namespace BarometerSite.Templating.Evaluation;

/// <summary>The binary operators.</summary>
internal enum Operation
{
    Coalesce,
    CoalesceNot,
    Or,
    And,
    BitAnd,
    Equal,
    NotEqual,
    Less,
    Greater,
    LessOrEqual,
    GreaterOrEqual,
    Add,
    Subtract,
    Multiply,
    Divide,
    DivideWhole,
    Modulo,
    ShiftLeft,
    ShiftRight,
    Range,
    RangeExclusive,
}
