using System.Net;
using Microsoft.AspNetCore.HttpOverrides;
using Microsoft.Extensions.Options;

namespace AccAssistant.Web.Proxy;

public static class ProxyServices
{
    public static IServiceCollection AddProxy(this IServiceCollection services)
    {
        services.AddSingleton<IValidateOptions<ProxyOptions>, ProxyOptionsValidator>();
        services.AddOptions<ProxyOptions>().Configure<IConfiguration>((options, configuration) => options.Read(configuration)).ValidateOnStart();
        return services;
    }

    /// <summary>From here on a request is as the browser sent it: its scheme, host and address, and the path within this app. Goes before everything.</summary>
    public static WebApplication UseProxy(this WebApplication app)
    {
        var options = app.Services.GetRequiredService<IOptions<ProxyOptions>>().Value;
        app.UseForwardedHeaders(Headers(options, app.Configuration["AllowedHosts"]));
        if (options.PathBase.Length > 0)
            app.Use((context, next) =>
            {
                // Whether the proxy leaves the prefix on or takes it off: addresses we give out carry it.
                if (context.Request.Path.StartsWithSegments(options.PathBase, out var within))
                    context.Request.Path = within;
                context.Request.PathBase = options.PathBase;
                return next(context);
            });
        return app;
    }

    private static ForwardedHeadersOptions Headers(ProxyOptions options, string? allowedHosts)
    {
        var headers = new ForwardedHeadersOptions
        {
            ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto | ForwardedHeaders.XForwardedHost,
            // As many hops as are trusted, each by its own address.
            ForwardLimit = null,
            // The hosts a request may name directly are those it may name through a proxy; none named here are all.
            AllowedHosts = allowedHosts is null or "*" ? [] : allowedHosts.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries),
        };
        // With nobody on both lists everybody would be believed.
        if (options.Trusted.Count == 0)
            return headers;
        headers.KnownProxies.Clear();
        headers.KnownIPNetworks.Clear();
        foreach (var trusted in options.Trusted)
            if (IPAddress.TryParse(trusted, out var address))
                headers.KnownProxies.Add(address);
            else
                headers.KnownIPNetworks.Add(System.Net.IPNetwork.Parse(trusted));
        return headers;
    }
}
