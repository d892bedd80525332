using System.Text.Json;
using AccAssistant.Tests.Acc;

namespace AccAssistant.Tests.Proof.Paging;

/// <summary>Autodesk with one list that plays a story while it is read; it remembers what was true when.</summary>
internal sealed class MovingList
{
    private readonly PagingStory story;
    private readonly Lock gate = new();
    private readonly List<int> rows;
    private readonly Dictionary<Trouble, int> happened = new(ReferenceEqualityComparer.Instance);
    private int requests;
    private int newest;

    public MovingList(PagingStory story)
    {
        this.story = story;
        rows = [.. Enumerable.Range(1, story.Count)];
        newest = story.Count;
        (Ever, Always) = ([.. rows], [.. rows]);
        (Fewest, Most) = (story.Count, story.Count);
    }

    /// <summary>Records that were there at some time.</summary>
    public HashSet<int> Ever { get; }

    /// <summary>Records that were there all the time.</summary>
    public HashSet<int> Always { get; }

    public int Fewest { get; private set; }

    public int Most { get; private set; }

    public HttpResponseMessage Answer(SentRequest request)
    {
        if (OffsetOf(request) is not { } offset)
            return ScriptedAutodesk.Json("""{"results":[],"pagination":{"limit":100,"offset":0,"totalResults":0}}""");

        lock (gate)
        {
            var now = requests++;
            foreach (var trouble in story.Troubles.Where(trouble => trouble.Moves && trouble.At == now))
                Move(trouble);

            var page = offset / story.PageSize;
            foreach (var trouble in story.Troubles.Where(trouble => !trouble.Moves && trouble.At == page && happened.GetValueOrDefault(trouble) < trouble.Times))
            {
                happened[trouble] = happened.GetValueOrDefault(trouble) + 1;
                return Troubled(trouble, offset);
            }

            return ScriptedAutodesk.Json(Page(offset, rows.Count));
        }
    }

    /// <summary>Null for a request that is about other things than the list.</summary>
    private int? OffsetOf(SentRequest request) => story.Module switch
    {
        AccAssistant.Records.RecordModule.Issues when request.Address.AbsolutePath.EndsWith("/issues", StringComparison.Ordinal) => request.Offset,
        AccAssistant.Records.RecordModule.Rfis when request.Address.AbsolutePath.EndsWith("/search:rfis", StringComparison.Ordinal) => JsonElement.Parse(request.Body).GetProperty("offset").GetInt32(),
        AccAssistant.Records.RecordModule.Submittals when request.Address.AbsolutePath.EndsWith("/items", StringComparison.Ordinal) && !request.PathAndQuery.Contains("void", StringComparison.Ordinal) => request.Offset,
        _ => null,
    };

    private void Move(Trouble trouble)
    {
        switch (trouble.Kind)
        {
            case TroubleKind.Append:
                Add(rows.Count);
                break;
            case TroubleKind.Insert:
                Add(0);
                break;
            case TroubleKind.Remove when rows.Count > 0:
                Always.Remove(rows[trouble.Place % rows.Count]);
                rows.RemoveAt(trouble.Place % rows.Count);
                break;
        }

        (Fewest, Most) = (Math.Min(Fewest, rows.Count), Math.Max(Most, rows.Count));
    }

    private void Add(int place)
    {
        rows.Insert(place, ++newest);
        Ever.Add(newest);
    }

    private HttpResponseMessage Troubled(Trouble trouble, int offset)
    {
        var body = Page(offset, rows.Count);
        return trouble.Kind switch
        {
            TroubleKind.Failure => ScriptedAutodesk.Status(502),
            TroubleKind.Half => ScriptedAutodesk.Json(body[..(body.Length / 2)]),
            TroubleKind.Html => ScriptedAutodesk.Status(200, "<!doctype html><title>Service notice</title>"),
            TroubleKind.Limit => ScriptedAutodesk.Status(429, "{}", retryAfter: $"{RetryAfter(trouble)}"),
            TroubleKind.Repeat => ScriptedAutodesk.Json(Page(offset, rows.Count, repeats: true)),
            TroubleKind.ClaimMore => ScriptedAutodesk.Json(Page(offset, rows.Count + trouble.Place)),
            _ => ScriptedAutodesk.Json(Page(offset, offset == 0 ? rows.Count : Math.Max(0, rows.Count - trouble.Place))),
        };
    }

    // Short, or longer than anybody waits. In between lie the lengths the impatient clock takes for the limits of a request.
    private static int RetryAfter(Trouble trouble) => trouble.Place < 20 ? trouble.Place : trouble.Place + 60;

    private string Page(int offset, int claimed, bool repeats = false)
    {
        var page = rows.Skip(offset).Take(story.PageSize).ToList();
        if (repeats && offset > 0 && page.Count > 0)
            page[0] = rows[offset - 1];
        return Bodies.List(page.Select(Bodies.Row), offset, claimed);
    }
}
