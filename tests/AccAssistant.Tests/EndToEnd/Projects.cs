namespace AccAssistant.Tests.EndToEnd;

/// <summary>Projects of the made-up world, by id.</summary>
internal static class Projects
{
    /// <summary>400 of each; Rafael has no submittals here.</summary>
    public const string Riverside = "10050a1e-6f3b-4d27-9c58-b2e4710d6f01";

    /// <summary>Record titles are hostile.</summary>
    public const string HarborView = "20071b2f-7a4c-4e38-8d69-c3f5821e7a02";

    public const string Greenfield = "30024c3a-8b5d-4f49-9e7a-d4a6932f8b03";

    /// <summary>5,000 issues, 1,200 RFIs, 1,800 submittals.</summary>
    public const string Meridian = "40013d4b-9c6e-4a5a-8f8b-e5b7a43a9c04";

    /// <summary>36 RFIs; those who look at it in the browser change them.</summary>
    public const string CedarCreek = "50062f6d-be8a-4c7c-8bad-a7d9c65cbe06";

    /// <summary>Has no time zone.</summary>
    public const string Fairmont = "80068c9a-e1bd-4faf-9ed0-dafcf98fe109";

    /// <summary>No records at all.</summary>
    public const string WillowBend = "82074ebc-a3df-4bc1-9af2-fcbeb1abf30b";

    /// <summary>BIM 360.</summary>
    public const string OldMill = "83029fcd-b4ea-4cd2-8ba3-adcfc2bca40c";

    /// <summary>European workflow, Berlin time.</summary>
    public const string Nordhafen = "90031e5c-ad7f-4b6b-9a9c-f6c8b54bad05";
}
