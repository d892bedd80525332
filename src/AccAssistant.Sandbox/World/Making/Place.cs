namespace AccAssistant.Sandbox.World.Making;

/// <summary>A room of the project, for titles and locations alike.</summary>
internal sealed record Place(string LocationId, string LevelId, string Building, int Level, string LevelName, string Room);
