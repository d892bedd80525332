namespace AccAssistant.Conversations.Wording.Phrases;

/// <summary>Names of columns, groupings, measures and facts, and what stands where a record has no name to show. Those of an account's own attributes stay as they are.</summary>
internal static class NamePhrases
{
    public static readonly PhraseValue Known = PhraseValues.Of(
    [
        new(Words.Known("Number")), new(Words.Known("Title")), new(Words.Known("Status")), new(Words.Known("Assigned to")), new(Words.Known("Ball in court")), new(Words.Known("Due")),
        new(Words.Known("Days late")), new(Words.Known("Days open")), new(Words.Known("Response time")), new(Words.Known("Found")),
        new(Words.Known("Subject")), new(Words.Known("Submitted")), new(Words.Known("Last update")), new(Words.Known("Rev")), new(Words.Known("Responsible contractor")), new(Words.Known("Submit by")), new(Words.Known("Due back")),
        new(Words.Known("Lead time")), new(Words.Known("Approve by")), new(Words.Known("Must submit by")), new(Words.Known("Act by")), new(Words.Known("Float")), new(Words.Known("Act by week")), new(Words.Known("Act by month")),
        new(Words.Known("File")), new(Words.Known("Size")), new(Words.Known("Added")), new(Words.Known("Added by")),
        new(Words.Known("Company")), new(Words.Known("Answering company")), new(Words.Known("Module")), new(Words.Known("Age")), new(Words.Known("Level")), new(Words.Known("Group")),
        new(Words.Known("Assignee")), new(Words.Known("Creator")), new(Words.Known("Created by")), new(Words.Known("Manager")), new(Words.Known("Subcontractor")), new(Words.Known("Answered by")), new(Words.Known("Reviewer")),
        new(Words.Known("Category")), new(Words.Known("Type")), new(Words.Known("Root cause")), new(Words.Known("Discipline")), new(Words.Known("Spec")), new(Words.Known("Spec section")),
        new(Words.Known("Division")), new(Words.Known("Package")), new(Words.Known("Location")), new(Words.Known("Priority")), new(Words.Known("Response")),
        new(Words.Known("Cost")), new(Words.Known("Schedule")), new(Words.Known("Impact")), new(Words.Known("Cost impact")), new(Words.Known("Schedule impact")), new(Words.Known("Cost or schedule impact")),
        new(Words.Known("Week")), new(Words.Known("Due week")), new(Words.Known("Created week")), new(Words.Known("Updated week")), new(Words.Known("Closed week")), new(Words.Known("Answered week")), new(Words.Known("Required week")),
        new(Words.Known("Month")), new(Words.Known("Due month")), new(Words.Known("Created month")), new(Words.Known("Updated month")), new(Words.Known("Closed month")), new(Words.Known("Answered month")), new(Words.Known("Required month")),
        new(Words.Known("Created")), new(Words.Known("Updated")), new(Words.Known("Closed")), new(Words.Known("Answered")), new(Words.Known("Required")), new(Words.Known("Required on job")), new(Words.Known("Required approval")),
        new(Words.Known("Submitter due date")), new(Words.Known("Manager due date")), new(Words.Known("Review due date")), new(Words.Known("Start")), new(Words.Known("Published")), new(Words.Known("Responded")),
        new(Words.Known("Received from submitter")), new(Words.Known("Sent to review")), new(Words.Known("Received from review")), new(Words.Known("Lead time (days)")),
        new(Words.Known("Location details")), new(Words.Known("Disciplines")), new(Words.Known("Categories")), new(Words.Known("Reference")), new(Words.Known("Reviewers")), new(Words.Known("Revision")),
        new(Words.Known("Comments")), new(Words.Known("Attachments")), new(Words.Known("Responses")), new(Words.Known("Description")), new(Words.Known("Question")), new(Words.Known("Official response")), new(Words.Known("Response comment")),
    ]);

    public static readonly PhraseValue Name = PhraseValues.OrAsItIs(Known);

    /// <summary>Kinds of changes. None is also a status, for those stay as they are.</summary>
    private static readonly Phrase[] Changes =
    [
        new(Words.Known("New record")), new(Words.Known("Reopened")), new(Words.Known("Due date slipped")), new(Words.Known("Due date changed")), new(Words.Known("Ball passed")), new(Words.Known("Now answered")),
        new(Words.Known("New response")), new(Words.Known("Now closed")), new(Words.Known("Status moved")), new(Words.Known("Title changed")), new(Words.Known("No longer there")),
    ];

    /// <summary>What a cell or a group says where a record has no value, or one without a name.</summary>
    public static readonly PhraseValue StandIn = PhraseValues.Each(PhraseValues.Of(
    [
        new(Words.Known("(not set)")), new(Words.Known("(nobody)")), new(Words.Known("(not answered)")), new(Words.Known("(not known)")), new(Words.Known("(no response)")), new(Words.Known("(company not known)")),
        new(Words.Known("(no due date)")), new(Words.Known("(no closed date)")), new(Words.Known("(no answered date)")), new(Words.Known("(no required on job date)")),
        new(Words.Known("past")), new(Words.Known("0–7 days left")), new(Words.Known("8–14 days left")), new(Words.Known("15–30 days left")), new(Words.Known("over 30 days left")),
        new(Words.Known("(no act by date)")),
        .. Changes,
        new(Words.Known("0–7 days")), new(Words.Known("8–14 days")), new(Words.Known("15–30 days")), new(Words.Known("over 30 days")),
        new(Words.Known("a role (name not available)")), new(Words.Known("a location (name not available)")), new(Words.Known("a category (name not available)")), new(Words.Known("a type (name not available)")),
        new(Words.Known("a root cause (name not available)")), new(Words.Known("a response (name not available)")), new(Words.Known("an option (name not available)")), new(Words.Known("a member without a name")),
        new(Words.Known("former member (…{0})"), PhraseValues.AsItIs), new(Words.Known("a person (…{0})"), PhraseValues.AsItIs), new(Words.Known("somebody (…{0})"), PhraseValues.AsItIs),
        new(Words.Known("a company (…{0}, name not available)"), PhraseValues.AsItIs),
        new(Words.Known("{0} (a role)"), PhraseValues.AsItIs),
    ]));
}
