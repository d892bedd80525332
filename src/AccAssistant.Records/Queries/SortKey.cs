namespace AccAssistant.Records.Queries;

public enum SortKey
{
    Due,
    Created,
    Updated,
    Number,
    Title,
    DaysLate,
}
