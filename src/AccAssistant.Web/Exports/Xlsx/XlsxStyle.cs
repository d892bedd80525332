namespace AccAssistant.Web.Exports.Xlsx;

/// <summary>How a cell looks; its place in <see cref="XlsxStyles"/>.</summary>
internal enum XlsxStyle
{
    Plain,
    Head,
    Text,
    Link,
    Day,
    Whole,
    Fraction,

    /// <summary>An address, cut off where its column ends.</summary>
    Address,
    Title,
    Label,
    Words,
    Warning,
    Figure,
}
