using AccAssistant.Web.SignIn;

namespace AccAssistant.Tests.Web.SignIn;

public sealed class ReturnAddressTests
{
    [Theory]
    [InlineData("/")]
    [InlineData("/p/1/c/2?x=%20y")]
    [InlineData("/p/1#end")]
    public void Our_own_pages_are_kept(string address) => Assert.Equal(address, ReturnAddress.Safe(address));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("https://evil.example")]
    [InlineData("//evil.example")]
    [InlineData("/\\evil.example")]
    [InlineData("/\t/evil.example")]
    [InlineData("/\r\nSet-Cookie: a=b")]
    [InlineData("\\\\evil.example")]
    [InlineData("javascript:alert(1)")]
    [InlineData("p/1")]
    [InlineData("/signin?returnUrl=/signin")]
    [InlineData("/SIGNOUT")]
    [InlineData("/p/\u202e")]
    public void Anything_else_leads_home(string? address) => Assert.Equal("/", ReturnAddress.Safe(address));
}
