using Microsoft.AspNetCore.Http.Features;

namespace AccAssistant.Web;

/// <summary>A form that cannot be read is the sender's mistake. Read where it is needed it would end as a fault of ours, and again on the page that tells of it.</summary>
internal static class ReadableForms
{
    /// <summary>Goes after authorization, so that nobody's form is read who may not send it, and before whatever reads one.</summary>
    public static WebApplication UseReadableForms(this WebApplication app)
    {
        app.Use(async (context, next) =>
        {
            if (context.Request.HasFormContentType && !await IsReadableAsync(context))
            {
                // The error page is answered in this request's place and finds an empty form.
                context.Features.Set<IFormFeature>(new FormFeature(FormCollection.Empty));
                context.Response.StatusCode = StatusCodes.Status400BadRequest;
                return;
            }

            await next(context);
        });
        return app;
    }

    private static async Task<bool> IsReadableAsync(HttpContext context)
    {
        try
        {
            await context.Request.ReadFormAsync(context.RequestAborted);
            return true;
        }
        catch (Exception exception) when (exception is InvalidDataException or IOException)
        {
            return false;
        }
    }
}
