namespace AccAssistant.Sandbox.World.Making;

/// <summary>What a made-up project is to become.</summary>
internal sealed record ProjectPlan
{
    public required string Id { get; init; }

    public required string Name { get; init; }

    public required string JobNumber { get; init; }

    public required SandboxHub Hub { get; init; }

    public required string Type { get; init; }

    public required string City { get; init; }

    public required string State { get; init; }

    public required string Country { get; init; }

    public required string? TimeZone { get; init; }

    /// <summary>Live issues the administrator sees.</summary>
    public required int Issues { get; init; }

    public required int Rfis { get; init; }

    /// <summary>Items but the void ones.</summary>
    public required int Submittals { get; init; }

    /// <summary>How long the project has been running.</summary>
    public required int AgeDays { get; init; }

    public required int Members { get; init; }

    /// <summary>Which rooms it has: office, medical, school, residential, industrial or civic.</summary>
    public required string Building { get; init; }

    public IReadOnlyList<string> Buildings { get; init; } = ["Main Building"];

    public int Levels { get; init; } = 3;

    /// <summary>en, de, fr or es.</summary>
    public string Language { get; init; } = "en";

    /// <summary>US or EU.</summary>
    public string Workflow { get; init; } = "US";

    public bool Bim360 { get; init; }

    /// <summary>Has a dozen record titles meant to trip up whoever shows or reads them.</summary>
    public bool HostileTitles { get; init; }

    /// <summary>1 over the project, 2 per spec section.</summary>
    public string SubmittalNumbering { get; init; } = "2";

    public decimal Value { get; init; } = 20_000_000;

    public string Currency { get; init; } = "USD";
}
