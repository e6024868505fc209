using AccountBot.Benchmarks.Echo;

return args switch
{
    ["echo"] => await EchoBenchmark.RunAsync(Console.Out),
    ["echo-bot", var port, var keys] => await EchoBot.RunAsync(port, keys),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("usage: Bot.Benchmarks echo");
    return 2;
}
