using AccAssistant.Storage.Audit;
using AccAssistant.Tests.Support;

namespace AccAssistant.Tests.Audit;

public sealed class LimitMeterTests
{
    [Fact]
    public void Limits_are_counted_as_the_trail_has_them()
    {
        var trail = new AuditTrail(TimeProvider.System);
        using var measured = new MeasuredHere();

        trail.Record(new AuditEvent(AuditKind.LimitHit, "DANA1") { About = "tokens a day" });
        trail.Record(new AuditEvent(AuditKind.Asked, "DANA1"));
        trail.Record(new AuditEvent(AuditKind.LimitHit, "DANA1") { About = "open windows" });

        Assert.Equal([(1, "limit=tokens a day"), (1, "limit=open windows")], measured.Of("acc_assistant.limits_hit"));
    }
}
