using System.Reflection;

namespace AccAssistant.Tests.Conventions;

/// <summary>The arrows between the rooms point one way.</summary>
public sealed class ReferenceTests
{
    [Theory]
    [InlineData("AccAssistant.Storage", "")]
    [InlineData("AccAssistant.Acc", "AccAssistant.Storage")]
    [InlineData("AccAssistant.Records", "AccAssistant.Acc AccAssistant.Storage")]
    [InlineData("AccAssistant.Conversations", "AccAssistant.Acc AccAssistant.Records AccAssistant.Storage")]
    [InlineData("AccAssistant.Sandbox", "")]
    public void A_room_uses_only_the_rooms_below_it(string room, string allowed)
    {
        var used = Assembly.Load(room).GetReferencedAssemblies()
            .Select(name => name.Name!)
            .Where(name => name.StartsWith("AccAssistant.", StringComparison.Ordinal));

        Assert.Empty(used.Except(allowed.Split(' ', StringSplitOptions.RemoveEmptyEntries)));
    }
}
