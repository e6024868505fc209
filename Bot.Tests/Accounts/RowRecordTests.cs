using System.Collections;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;
using AccountBot.Accounts.Books;

namespace AccountBot.Tests.Accounts;

/// <summary>
/// A row that an earlier release wrote lacks what this one added. What is missing in it is not the property's initial value, which
/// generated serializers pass over, but nothing at all: so a list that came later has to read as an empty one.
/// </summary>
public sealed class RowRecordTests
{
    public static TheoryData<Type> Records => [.. Reached().OrderBy(type => type.Name, StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Records))]
    public void A_list_that_an_earlier_release_did_not_know_reads_as_empty(Type record)
    {
        var born = record.GetConstructors().SelectMany(constructor => constructor.GetParameters()).Select(parameter => parameter.Name).ToHashSet(StringComparer.Ordinal);
        var later = record.GetProperties().Where(property => property.CanWrite && !born.Contains(property.Name) && IsList(property.PropertyType));
        var empty = RuntimeHelpers.GetUninitializedObject(record);

        Assert.All(later, property => Assert.NotNull(property.GetValue(empty)));
    }

    private static HashSet<Type> Reached()
    {
        var reached = new HashSet<Type>();
        var next = new Queue<Type>(typeof(AccountsJson).GetCustomAttributesData()
            .Where(attribute => attribute.AttributeType == typeof(JsonSerializableAttribute))
            .Select(attribute => (Type)attribute.ConstructorArguments[0].Value!));
        while (next.TryDequeue(out var type))
        {
            foreach (var part in type.GetGenericArguments())
            {
                next.Enqueue(part);
            }

            if (type.Assembly == typeof(AccountsJson).Assembly && type is { IsClass: true, IsAbstract: false } && reached.Add(type))
            {
                foreach (var property in type.GetProperties(BindingFlags.Public | BindingFlags.Instance))
                {
                    next.Enqueue(property.PropertyType);
                }
            }
        }

        return reached;
    }

    private static bool IsList(Type type) => type != typeof(string) && typeof(IEnumerable).IsAssignableFrom(type);
}
