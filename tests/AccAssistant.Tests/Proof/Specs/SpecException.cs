using System.IO.Enumeration;

namespace AccAssistant.Tests.Proof.Specs;

/// <summary>Where the vendor's file is known to be wrong or silent.</summary>
/// <param name="Operation">As <see cref="SpecMistake.Operation"/>; <c>*</c> stands for any text.</param>
/// <param name="Where">As <see cref="SpecMistake.Where"/>; <c>*</c> stands for any text.</param>
/// <param name="Reason">What says so, besides us.</param>
internal sealed record SpecException(string Operation, string Where, string Reason)
{
    public bool Excuses(SpecMistake mistake) =>
        FileSystemName.MatchesSimpleExpression(Operation, mistake.Operation, ignoreCase: false)
        && FileSystemName.MatchesSimpleExpression(Where, mistake.Where, ignoreCase: false);
}
