namespace AccAssistant.Sandbox.Acc.Wire;

public sealed record WireGps(double Latitude, double Longitude);
