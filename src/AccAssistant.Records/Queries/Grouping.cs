namespace AccAssistant.Records.Queries;

public enum Grouping
{
    Status,
    Assignee,
    Company,
    DueWeek,
    CreatedMonth,
    Discipline,
    Spec,
    Category,
    Type,
    Location,
    Priority,
    Response,
    Age,
}
