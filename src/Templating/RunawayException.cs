using Scriban.Parsing;
using Scriban.Syntax;

namespace BarometerSite.Templating;

/// <summary>A rendering took more work than its <see cref="Budget"/> allows.</summary>
internal sealed class RunawayException(SourceSpan span, string message) : ScriptRuntimeException(span, message);
