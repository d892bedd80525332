namespace AccAssistant.Sandbox.World.Making;

/// <param name="Trade">Short key the texts use: gc, arch, steel, hvac …</param>
internal sealed record AccountCompany(string Id, string Name, string Trade, string TradeName, string Domain);
