namespace AccountBot.Tests.Language.Spoken;
public sealed class FreshTests(ITestOutputHelper output)
{
    [Fact]
    public void London() { var r = new SpokenReport("london", SpokenSet.London.Judge()); output.WriteLine(r.ToString()); File.WriteAllText("/tmp/frames/london.fail", r.Failures); }
    [Fact]
    public void NewYork() { var r = new SpokenReport("new york", SpokenSet.NewYork.Judge()); output.WriteLine(r.ToString().Split('\n')[0]); }
}
