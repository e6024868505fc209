using System.Runtime.CompilerServices;
using Xunit.Sdk;
using Xunit.v3;

namespace AccountBot.Tests.Storage;

#pragma warning disable CA1019 // xunit keeps where a test stands; the arguments are its own.
/// <summary>A fact of every home. Of a home that this machine does not know there are no tests, and so none that are skipped.</summary>
[AttributeUsage(AttributeTargets.Method)]
[XunitTestCaseDiscoverer(typeof(ContractFactDiscoverer))]
public sealed class ContractFactAttribute([CallerFilePath] string? file = null, [CallerLineNumber] int line = -1) : FactAttribute(file, line);

/// <inheritdoc cref="ContractFactAttribute"/>
[AttributeUsage(AttributeTargets.Method)]
[XunitTestCaseDiscoverer(typeof(ContractTheoryDiscoverer))]
public sealed class ContractTheoryAttribute([CallerFilePath] string? file = null, [CallerLineNumber] int line = -1) : TheoryAttribute(file, line);
#pragma warning restore CA1019

/// <summary>The home's tests exist only where this variable of the environment is set.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class OnlyWithAttribute(string variable) : Attribute
{
    public string Variable => variable;

    public static bool Holds(IXunitTestMethod method) =>
        method?.TestClass.Class.GetCustomAttributes(typeof(OnlyWithAttribute), inherit: false) is not [OnlyWithAttribute needs]
        || !string.IsNullOrEmpty(Environment.GetEnvironmentVariable(needs.Variable));
}

public sealed class ContractFactDiscoverer : FactDiscoverer
{
    public override ValueTask<IReadOnlyCollection<IXunitTestCase>> Discover(ITestFrameworkDiscoveryOptions discoveryOptions, IXunitTestMethod testMethod, IFactAttribute factAttribute) =>
        OnlyWithAttribute.Holds(testMethod) ? base.Discover(discoveryOptions, testMethod, factAttribute) : new([]);
}

public sealed class ContractTheoryDiscoverer : TheoryDiscoverer
{
    public override ValueTask<IReadOnlyCollection<IXunitTestCase>> Discover(ITestFrameworkDiscoveryOptions discoveryOptions, IXunitTestMethod testMethod, IFactAttribute factAttribute) =>
        OnlyWithAttribute.Holds(testMethod) ? base.Discover(discoveryOptions, testMethod, factAttribute) : new([]);
}
