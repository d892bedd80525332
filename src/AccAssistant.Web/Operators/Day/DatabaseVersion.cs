namespace AccAssistant.Web.Operators.Day;

/// <param name="Product">With the version of the server or library.</param>
/// <param name="Migration">The last that was made.</param>
/// <param name="Pending">Those this instance knows and the database has not.</param>
public sealed record DatabaseVersion(string Product, string Migration, IReadOnlyList<string> Pending);
