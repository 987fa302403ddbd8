using System.Reflection;
using System.Runtime.CompilerServices;

namespace BarometerSite.Tests.HouseRules;

/// <summary>Types that say what they are, and are open to nothing that nobody asked for.</summary>
public sealed class TypeTests
{
    private static readonly string[] EmptyNames = ["Manager", "Helper", "Helpers", "Util", "Utils", "Utility", "Utilities", "Service", "Services", "Info"];

    private static readonly List<Type> Types =
    [
        .. typeof(Program).Assembly.GetTypes()
            .Where(type => type.Namespace?.StartsWith(nameof(BarometerSite), StringComparison.Ordinal) == true && !IsMadeByCompiler(type)),
    ];

    [Fact]
    public void Nothing_is_public() => Assert.DoesNotContain(Types, type => type.IsPublic);

    [Fact]
    public void Every_class_is_sealed_static_or_abstract() =>
        Assert.DoesNotContain(Types, type => type is { IsClass: true, IsSealed: false, IsAbstract: false });

    [Fact]
    public void No_struct_can_be_changed() => Assert.DoesNotContain(
        Types, type => type is { IsValueType: true, IsEnum: false, IsByRefLike: false } && type.GetCustomAttribute<IsReadOnlyAttribute>() is null);

    [Fact]
    public void No_name_is_empty_of_meaning() => Assert.DoesNotContain(
        Types, type => EmptyNames.Any(name => type.Name.Split('`')[0].EndsWith(name, StringComparison.Ordinal)));

    private static bool IsMadeByCompiler(Type type) =>
        type.GetCustomAttribute<CompilerGeneratedAttribute>() is not null || type.Name.Contains('<', StringComparison.Ordinal)
        || (type.DeclaringType is { } outer && IsMadeByCompiler(outer)) || type.Namespace!.Contains("Generated", StringComparison.Ordinal);
}
