using AccAssistant.Records;

namespace AccAssistant.Tests.Records;

public sealed class ProjectsHeldTests
{
    private readonly ProjectsHeld held = new(most: 2);
    private readonly List<string> gone = [];

    [Fact]
    public void Beyond_the_number_the_one_asked_for_longest_ago_goes()
    {
        Ask("first", "second", "first", "third");

        Assert.Equal(["second"], gone);
    }

    [Fact]
    public void Asking_again_makes_no_second_one()
    {
        Ask("first", "second", "second", "second", "first");

        Assert.Empty(gone);
    }

    [Fact]
    public void One_that_went_by_itself_makes_room()
    {
        Ask("first", "second");
        held.Gone("first");
        held.Gone("never there");
        Ask("third");

        Assert.Empty(gone);
        Ask("fourth");
        Assert.Equal(["second"], gone);
    }

    [Fact]
    public void Each_is_let_go_once()
    {
        Ask("first", "second", "third", "fourth", "fifth");

        Assert.Equal(["first", "second", "third"], gone);
    }

    [Fact]
    public void One_that_is_being_asked_stays_and_goes_once_it_is_answered()
    {
        var first = Begin("first");
        var second = Begin("second");
        Ask("third");
        Assert.Equal(["third"], gone);

        var fourth = Begin("fourth");
        Assert.Equal(["third"], gone);
        first.Dispose();
        first.Dispose();
        Assert.Equal(["third", "first"], gone);
        second.Dispose();
        fourth.Dispose();
        Assert.Equal(["third", "first"], gone);
    }

    private void Ask(params IEnumerable<string> keys)
    {
        foreach (var key in keys)
            Begin(key).Dispose();
    }

    private IDisposable Begin(string key) => held.Asked(key, () => gone.Add(key));
}
