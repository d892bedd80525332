namespace AccAssistant.Sandbox.OpenAi.Answers;

/// <summary>What the pretend model says when no rule fits.</summary>
internal static class HelpText
{
    public const string WhatICanDo = """
        I am the demo model: scripted, not a language model. I can count, list, group, summarize and open the issues, RFIs and submittals of this project.

        Try one of these:

        - How many RFIs are open, and which are overdue?
        - Show open issues by location
        - Which submittals are due this week?
        """;

    public const string ReadsOnly = """
        I only read this project: I cannot create, change or send anything. I can show you what you need to do it yourself.

        Try “Show RFI 12” or “What is in my court?”
        """;

    public const string NoTools = "I was given no way to look into this project, so I cannot say.";

    public const string NoSuchTool = "The look-up this question needs is not available here, so I cannot say.";
}
