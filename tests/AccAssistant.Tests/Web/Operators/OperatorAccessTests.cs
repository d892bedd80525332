using System.Net;
using System.Security.Claims;
using AccAssistant.Web.Operators;
using AccAssistant.Web.SignIn;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Options;

namespace AccAssistant.Tests.Web.Operators;

public sealed class OperatorAccessTests
{
    private const string Id = "DKX4QN7MWP2A";
    private const string Email = "dana.kowalski@northgate.example";

    [Theory]
    [InlineData("127.0.0.1", "localhost:5080", true)]
    [InlineData("127.0.0.1", "127.0.0.1:5080", true)]
    [InlineData("::1", "[::1]:5080", true)]
    [InlineData("::ffff:127.0.0.1", "localhost:5080", true)]
    [InlineData("192.168.0.7", "localhost:5080", false)]
    [InlineData("127.0.0.1", "assistant.example", false)]
    [InlineData(null, "localhost:5080", false)]
    public void While_nobody_is_named_this_machine_gets_in_by_its_own_name(string? from, string host, bool expected) =>
        Assert.Equal(expected, Access().MayEnter(Request(from, host)));

    [Theory]
    [InlineData("X-Forwarded-For")]
    [InlineData("x-forwarded-host")]
    [InlineData("X-Original-For")]
    [InlineData("Forwarded")]
    [InlineData("Via")]
    [InlineData("X-Real-IP")]
    public void A_request_that_was_passed_on_is_not_from_this_machine(string header)
    {
        var request = Request("127.0.0.1", "localhost");
        request.Request.Headers[header] = "127.0.0.1";

        Assert.False(Access().MayEnter(request));
    }

    [Theory]
    [InlineData(Email, true)]
    [InlineData("Dana.Kowalski@Northgate.example", true)]
    [InlineData(Id, true)]
    [InlineData("dkx4qn7mwp2a", false)]
    [InlineData("kowalski@northgate.example", false)]
    [InlineData("Dana Kowalski", false)]
    public void Where_people_are_named_they_get_in_from_anywhere(string named, bool expected)
    {
        var access = Access("somebody.else@northgate.example", named);

        Assert.Equal(expected, access.MayEnter(Request("192.168.0.7", "assistant.example", Dana())));
        Assert.False(access.MayEnter(Request("127.0.0.1", "localhost")));
    }

    [Fact]
    public void A_person_without_an_address_is_nobody_named()
    {
        var nobody = new ClaimsPrincipal(new ClaimsIdentity([new Claim(CallerClaims.UserId, "RMV8TL3JHC5E"), new Claim(CallerClaims.Email, "")], "Session"));

        Assert.False(Access(Email).MayEnter(Request("192.168.0.7", "assistant.example", nobody)));
    }

    [Theory]
    [InlineData("Operators:People=a@x.example, B7; c@x.example", "a@x.example|B7|c@x.example")]
    [InlineData("Operators:People:0=a@x.example|Operators:People:1= |Operators:People:2=B7", "a@x.example|B7")]
    [InlineData("Operators:People=", "")]
    [InlineData("Other=1", "")]
    public void People_are_a_list_or_a_text_with_commas(string settings, string expected)
    {
        var options = new OperatorOptions();

        options.Read(new ConfigurationBuilder()
            .AddInMemoryCollection(settings.Split('|').Select(pair => pair.Split('=')).ToDictionary(pair => pair[0], pair => (string?)pair[1]))
            .Build());

        Assert.Equal(expected, string.Join('|', options.People));
    }

    private static OperatorAccess Access(params string[] people) => new(Options.Create(new OperatorOptions { People = people }));

    private static ClaimsPrincipal Dana() =>
        new(new ClaimsIdentity([new Claim(CallerClaims.UserId, Id), new Claim(CallerClaims.Email, Email), new Claim(CallerClaims.Name, "Dana Kowalski")], "Session"));

    private static DefaultHttpContext Request(string? from, string host, ClaimsPrincipal? user = null)
    {
        var context = new DefaultHttpContext { User = user ?? new ClaimsPrincipal(new ClaimsIdentity()) };
        context.Connection.RemoteIpAddress = from is null ? null : IPAddress.Parse(from);
        context.Request.Host = new HostString(host);
        return context;
    }
}
