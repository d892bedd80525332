namespace AccAssistant.Tests.Browser;

/// <summary>What must stand on one sheet: a row, the heads of a table, a heading, a paragraph.</summary>
/// <param name="Text">Without spaces.</param>
/// <param name="Table">Which table it is of; -1 for none.</param>
/// <param name="IsHead">It is repeated on every sheet its table goes on to.</param>
internal sealed record PrintedBlock(string Text, int Table, bool IsHead);
