using AccAssistant.Conversations.History;

namespace AccAssistant.Tests.Conversations.History;

public sealed class EventNumbersTests
{
    [Fact]
    public void However_much_a_turn_has_said_its_end_has_a_number_after_all_of_it()
    {
        var numbers = new EventNumbers(first: 101, count: 4);
        var given = new[] { numbers.Next(), numbers.Next(), numbers.Next() };

        Assert.Equal([101L, 102, 103], given);
        Assert.Equal(0, numbers.Left);
        Assert.Throws<InvalidOperationException>(() => numbers.Next());
        Assert.Equal(104, numbers.Final());
    }

    [Fact]
    public void A_further_block_goes_on_where_it_begins()
    {
        var numbers = new EventNumbers(1, 2);
        numbers.Continue(new EventNumbers(7, 3));

        Assert.Equal((7, 8, 9), (numbers.Next(), numbers.Next(), numbers.Final()));
    }
}
