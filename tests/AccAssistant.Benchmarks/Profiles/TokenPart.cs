using System.Text.RegularExpressions;

namespace AccAssistant.Benchmarks.Profiles;

/// <summary>A part of what is done for a token, by what its frames are called.</summary>
/// <param name="Before">Its share before anything was done for speed, measured as now, in percent.</param>
internal sealed record TokenPart(string Name, Regex Frames, double Before);
