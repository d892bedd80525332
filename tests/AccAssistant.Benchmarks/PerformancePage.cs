using System.Globalization;
using AccAssistant.Benchmarks.Inner;
using AccAssistant.Benchmarks.Load;
using AccAssistant.Benchmarks.Profiles;

namespace AccAssistant.Benchmarks;

/// <summary>The page of the docs, whole.</summary>
internal static class PerformancePage
{
    public static string Of(LoadReport load, IReadOnlyList<Line> profile, Report pages, IReadOnlyList<PartCost> parts, Report growth, Report reads, Report sockets, TimeSpan took, TimeSpan latency, bool quick) => string.Create(CultureInfo.InvariantCulture, $"""
        # What it costs

        Written by `dotnet run -c Release --project tests/AccAssistant.Benchmarks -- --page docs/performance.md`, which measures all of it in one run and ends with 1 where a goal is missed; this one took {took.TotalMinutes:0} minutes{(quick ? ", with `--quick`" : "")}. `--only load` (or `profile`, `page`, `inner`, `growth`, `reads`, `sockets`, with `|` between them) measures a part, `--quick` less often and less warm, `--latency 300` with an Autodesk that takes 300 ms for an answer instead of 120. The processors also carry the clients, the model and the neighbours: absolute times follow the machine, so read the ratios.

        ## Beside a bare relay

        {load.ToMarkdown()}

        A program of its own plays the model: an OpenAI-compatible endpoint that says numbered words at a pace, and notes when. The *relay* is the floor: a SignalR hub that passes these words on and does nothing else, its next message what has piled up meanwhile. The *app* is a published build with all it does: the question checked and stored, Semantic Kernel, budgets, Markdown rendered and made safe, the answer kept every second. *Added before the first token* is the way to the model and back without the model's own time; *added to each token* is from the endpoint's write to the client. Within a load people ask at any moment of two seconds. Both take each load in turn{(quick ? ", once" : ", three times; the figures are the middle ones")}.

        The *processor time* is that of the seconds in which everybody is answered and nobody asks; a question's own is what is left of the whole, shared among those who asked.

        *As fast as they are taken*: the endpoint writes without a pace, so what it says waits in line; what is added to a token is then how long the line is, not what one costs. *That look something up*: the model calls a tool, the app answers it from the project's records and asks the model again; the relay has no tools. *Whose project is read anew*: these records are read again first, from an Autodesk that takes {latency.TotalMilliseconds:0} ms for each answer. *From a cold start*: from the start of the process of a published build, its database there and somebody still signed in.

        {pages.ToMarkdown()}

        A browser with nothing kept opens a conversation; bytes are those on the wire, compressed. It may be typed into once the box has the focus.

        ## Where a token's time goes

        Samples of the app's processor time (`perf`, 100 chats at 50 tokens/s, nobody asking) in which each part is on the stack: *before* anything was done for speed, and *after*, in this run, of less time in all. `--only profile --published <folder>` shows it for any published build.

        {TokenProfile.ToMarkdown(profile)}

        The rest is sockets, the runtime and the hand-overs between threads. What is left above the relay is mostly Semantic Kernel's reading of the stream, which takes 3 to 5 µs a frame, the Markdown, and two hand-overs more: to the turn's log and to its followers. The faster the processors, the larger what is left beside the relay: 1.4 to 1.6 times its time for a token where that is 90 µs, 1.7 to 2.0 times where it is 50. The first token has behind it what a question costs before the model is asked: its session, project and conversation looked up, the question stored for good, the prompt put together. That takes 6 to 8 ms where the relay takes 1, and fifty of them a second on two processors also wait for each other, which the relay's do not.

        The goal for idle windows, 45 MB, comes from a machine on which the relay takes 31 MB for them; where the relay takes more, read the ratio, 1.45 there.

        Nothing piles up for anybody: a turn's words wait in a queue with an end, and the endpoint is read no further while it is full; readers come for what there is at their own pace, and get in one piece what was said meanwhile.

        ## What was tried

        Each by itself, two or three runs of each side in turn, 100 chats at 50 tokens/s unless it says otherwise; processor time is that for 1,000 tokens.

        | What | Without | With |
        |---|---:|---:|
        | Threads of the pool that wait do not spin (`UnfairSemaphoreSpinLimit` 0): processor time | 129 and 122 ms | 106 and 99 ms |
        | Words that have come together read as one frame: 10 chats as fast as they are taken, share of the relay's tokens | 0.10 and 0.12 | 0.47 and 0.62 |
        | A question stored with fewer statements: median before the first token | 8.6 and 9.1 ms | 7.7 and 7.1 ms |
        | Turns that are due kept in one write: processor time | 114 and 120 ms | 93 and 107 ms |
        | The relay itself with MessagePack in place of JSON: processor time | 48.7, 49.0, 53.6 and 53.0 ms | 50.3, 50.0, 59.6 and 49.7 ms, not kept |
        | Publisher and followers of a turn on one thread: processor time, as a multiple of the relay's | 1.88, 2.02 and 1.97 | 1.72, 1.85 and 1.92, not kept: the relay was slower in just these runs |

        ## Inner parts

        {InnerParts.ToMarkdown(parts)}

        ## As it grows

        {growth.ToMarkdown()}

        An instance holds 200 views of projects at most, and those asked for longest ago go first; what a large one takes is shown below.

        ## Reading from Autodesk

        {reads.ToMarkdown()}

        - **Cold question.** Nothing is known yet. A server on this machine answers each page of 100 issues 120 ms after it was asked for, over real HTTP; the client, the quota, the records engine and the query are the app's own. The clock starts with the question and stops with its answer over all 5,000.
        - **The original app's loop** asks for a page, waits for it, and asks for the next one. The ratio is what a person gains. *Only fetching* is the same pages with as many requests at once and nothing done with them but counting rows: what the network stack and the machine cost by themselves.
        - **Against the best possible.** Pages after the first are read together, so no reader can need less than 120 ms × (1 + ⌈50 ÷ pages at once⌉). What is above 1 is spent on reading JSON, working out meanings, and the machine's neighbours. The line below it uses the time a page really took in that run instead of 120 ms.
        - **20 requests a second allowed.** The server refuses more with 429. The limit is 50 pages ÷ 20; `Acc:Quotas:PerSecond` makes the app keep that pace by itself. The naive reader asks for as many pages at once and repeats what was refused after the pause it was told: each of its 429s is a request the account pays for.
        - **Memory** is what stays reachable after 10,000 issues were read and asked about, with SQLite's own for the index of their texts.
        - **Warm** questions are about those 10,000: median time, and bytes allocated by everything in the process. The text form is parsed each time.
        - **Up to date after 20 changes.** Requests to the lists of a module once what was read is older than five minutes: what changed, what was deleted or voided, and a count that tells whether anything is missing.

        ## Thousands of idle windows

        {sockets.ToMarkdown()}

        Four people are signed in; as many WebSockets to the chat hub are opened (handshake and a ping every 15 s, as the browser's client does), idle, are closed, and all of it twice again. Memory is what the machine gives the process (its working set). .NET keeps what it once had for the next windows rather than giving it back, so the figure does not fall when they close: what the first ones leave behind is only looked through when there is need, so the second still add to it; that it hardly rises with the third is what shows that nothing is held. The app and the program each need a file descriptor a window: the hard limit (`ulimit -Hn`) must be above 6,000.

        Measured on {Environment.ProcessorCount} processors, .NET {Environment.Version}, {DateTime.UtcNow:yyyy-MM-dd}.

        """);
}
