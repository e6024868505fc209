using AccountBot.Benchmarks.State;

// Each benchmark starts the built bot as a process and plays Teams towards it. Results and commands stand in docs/benchmarks.md.
Dictionary<string, Func<Task>> benchmarks = new(StringComparer.Ordinal)
{
    ["status"] = StatusBenchmark.RunAsync,
    ["decisions"] = DecisionBenchmark.RunAsync,
    ["memory"] = MemoryBenchmark.RunAsync,
    ["start"] = StartBenchmark.RunAsync,
    ["recovery"] = RecoveryBenchmark.RunAsync,
};

if (args is not [var name] || !benchmarks.TryGetValue(name, out var run))
{
    await Console.Error.WriteLineAsync($"Name one of: {string.Join(", ", benchmarks.Keys)}");
    return 2;
}

await run();
return 0;
