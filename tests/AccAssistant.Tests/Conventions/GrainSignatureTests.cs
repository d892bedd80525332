using System.Collections;
using System.Reflection;
using System.Text.Json;
using AccAssistant.Acc.Http;
using AccAssistant.Acc.Tokens;
using AccAssistant.Conversations.Turns;
using AccAssistant.Records;
using Microsoft.Extensions.DependencyInjection;
using Orleans.Serialization;

namespace AccAssistant.Tests.Conventions;

/// <summary>Everything a grain takes or gives survives the trip; a missing attribute would fail only at run time.</summary>
public sealed class GrainSignatureTests
{
    private static readonly Type[] Grains = [typeof(IQuotaGrain), typeof(ISessionTokenGrain), typeof(IProjectGrain), typeof(IConversationGrain)];

    public static TheoryData<Type> SignatureTypes()
    {
        var data = new TheoryData<Type>();
        foreach (var type in Grains.SelectMany(Signature).SelectMany(Concrete).Distinct().OrderBy(type => type.FullName, StringComparer.Ordinal))
            data.Add(type);
        return data;
    }

    [Theory]
    [MemberData(nameof(SignatureTypes))]
    public void Every_type_in_a_grain_signature_can_be_sent_to_another_machine(Type type)
    {
        var serializer = new ServiceCollection().AddSerializer().BuildServiceProvider().GetRequiredService<Serializer>();
        var sample = Sample(type, 0);

        var copy = serializer.Deserialize<object>(serializer.SerializeToArray(sample));

        Assert.Equal(JsonSerializer.Serialize(sample, type), JsonSerializer.Serialize(copy, type));
    }

    private static IEnumerable<Type> Signature(Type grain) =>
        grain.GetInterfaces().Append(grain)
            .Where(face => face.Assembly.GetName().Name!.StartsWith("AccAssistant.", StringComparison.Ordinal))
            .SelectMany(face => face.GetMethods())
            .SelectMany(method => method.GetParameters().Select(parameter => parameter.ParameterType).Append(method.ReturnType))
            .Select(type => type.IsGenericType && type.GetGenericTypeDefinition() is var open && (open == typeof(Task<>) || open == typeof(IAsyncEnumerable<>))
                ? type.GetGenericArguments()[0]
                : type)
            .Select(type => Nullable.GetUnderlyingType(type) ?? type)
            .Where(type => type.Assembly.GetName().Name!.StartsWith("AccAssistant.", StringComparison.Ordinal));

    private static IEnumerable<Type> Concrete(Type type) => type.IsAbstract
        ? type.Assembly.GetTypes().Where(candidate => !candidate.IsAbstract && candidate.IsAssignableTo(type))
        : [type];

    private static object? Sample(Type type, int depth)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        if (type == typeof(string))
            return "text " + depth;
        if (type == typeof(Guid))
            return Guid.Parse("0f64ac8e-b9d7-4315-8e2c-7da9f0b351c6");
        if (type == typeof(DateTimeOffset))
            return new DateTimeOffset(2026, 11, 23, 9, 10, 0, TimeSpan.Zero);
        if (type == typeof(DateOnly))
            return new DateOnly(2026, 11, 23);
        if (type == typeof(TimeSpan))
            return TimeSpan.FromSeconds(7);
        if (type.IsEnum)
            return Enum.GetValues(type).GetValue(Enum.GetValues(type).Length - 1);
        if (type.IsPrimitive)
            return Convert.ChangeType(1, type, System.Globalization.CultureInfo.InvariantCulture);
        if (type.IsGenericType && type.IsAssignableTo(typeof(IEnumerable)) && type.GetGenericArguments() is [var item])
        {
            var array = Array.CreateInstance(item, 1);
            array.SetValue(Sample(item, depth + 1), 0);
            return array;
        }

        if (type.IsAbstract)
            return Sample(Concrete(type).First(), depth + 1);
        var constructor = type.GetConstructors(BindingFlags.Public | BindingFlags.Instance).MaxBy(candidate => candidate.GetParameters().Length);
        return constructor is null
            ? Activator.CreateInstance(type)
            : constructor.Invoke([.. constructor.GetParameters().Select(parameter => Sample(parameter.ParameterType, depth + 1))]);
    }
}
