using AccountBot.Benchmarks.Echo;
using AccountBot.Benchmarks.State;
using AccountBot.Benchmarks.Training;

// Each benchmark plays Teams towards a bot in a process of its own. Results and commands stand in docs/benchmarks.md.
Dictionary<string, Func<Task>> benchmarks = new(StringComparer.Ordinal)
{
    ["echo"] = () => EchoBenchmark.RunAsync(Console.Out),
    ["status"] = StatusBenchmark.RunAsync,
    ["decisions"] = DecisionBenchmark.RunAsync,
    ["memory"] = MemoryBenchmark.RunAsync,
    ["start"] = StartBenchmark.RunAsync,
    ["understanding"] = UnderstandingBenchmark.RunAsync,
    ["stalled-graph"] = StalledGraphBenchmark.RunAsync,
    ["digest"] = DigestBenchmark.RunAsync,
    ["train"] = TrainCommand.RunAsync,
    ["train-quality"] = Quality.RunAsync,
    ["recovery"] = RecoveryBenchmark.RunAsync,
};

if (args is ["echo-bot", var port, var keys])
{
    return await EchoBot.RunAsync(port, keys);
}

if (args is ["echo-raw", var rawPort])
{
    return await RawKestrel.RunAsync(rawPort);
}

if (args is not [var name] || !benchmarks.TryGetValue(name, out var run))
{
    await Console.Error.WriteLineAsync($"Name one of: {string.Join(", ", benchmarks.Keys)}");
    return 2;
}

await run();
return 0;
