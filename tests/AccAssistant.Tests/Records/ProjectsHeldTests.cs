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

    private void Ask(params IEnumerable<string> keys)
    {
        foreach (var key in keys)
            held.Asked(key, () => gone.Add(key));
    }
}
