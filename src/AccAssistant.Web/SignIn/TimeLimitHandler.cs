namespace AccAssistant.Web.SignIn;

/// <summary>Gives up on an answer that is not there, whole, when its time is over.</summary>
internal sealed class TimeLimitHandler(TimeSpan limit, TimeProvider time) : DelegatingHandler
{
    private const int LargestAnswer = 1024 * 1024;

    /// <exception cref="HttpRequestException">Also where the answer did not come in time, or is too large.</exception>
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        using var end = new CancellationTokenSource(limit, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(end.Token, cancellationToken);
        HttpResponseMessage? response = null;
        try
        {
            response = await base.SendAsync(request, either.Token);
            await response.Content.LoadIntoBufferAsync(LargestAnswer, either.Token);
            return response;
        }
        catch (Exception exception)
        {
            response?.Dispose();
            if (exception is OperationCanceledException && !cancellationToken.IsCancellationRequested)
                throw new HttpRequestException($"The sign-in service did not answer within {limit.TotalSeconds:0} seconds.");
            throw;
        }
    }
}
