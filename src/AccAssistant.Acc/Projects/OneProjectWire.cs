namespace AccAssistant.Acc.Projects;

internal sealed record OneProjectWire(ProjectWire? Data);
