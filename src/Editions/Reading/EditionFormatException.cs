namespace BarometerSite.Editions.Reading;

/// <summary>A document that is no edition of this form: told with what is wrong and where in it.</summary>
internal sealed class EditionFormatException(string message, Exception? inner = null) : Exception(message, inner);
