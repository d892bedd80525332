namespace AccAssistant.Acc.Projects;

/// <summary>A person's list as it is shown, and why it may lack a project that is there.</summary>
internal sealed record DirectoryReading(ProjectListing Listing, AccException? Failure);
