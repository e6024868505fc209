using System.Text.RegularExpressions;

namespace AccountBot.Tests.Rules;

/// <summary>Who may use whom: the table of the architecture, read against every <c>using</c> and every qualified name.</summary>
public sealed partial class DependencyTests
{
    // A folder's parts count as the folder. "Folder.Type" allows the one type: whoever writes letters says where they go.
    private static readonly Dictionary<string, string[]> MayUse = new(StringComparer.Ordinal)
    {
        ["Language"] = [],
        ["Cards"] = [],
        ["Storage"] = [],
        ["Channel"] = [],
        ["Accounts"] = ["Storage", "Language", "Schedule", "Channel.ConversationReference"],
        ["People"] = ["Accounts", "Storage"],
        ["Schedule"] = ["Storage", "Channel", "Cards"],
        ["Dialogs"] = ["Channel", "Schedule", "Accounts", "People", "Cards", "Language", "Storage"],
        ["Capabilities"] = ["Dialogs", "Accounts", "People", "Cards", "Language", "Storage", "Schedule", "Channel.ConversationReference"],
        ["Tools"] = ["Accounts", "People", "Storage", "Language", "Schedule"],
        ["Tools/Doctor"] = ["Accounts", "People", "Storage", "Language", "Schedule", "Channel"],
        ["LocalChat"] = ["Channel", "People"],
        ["Hosting"] = ["Language", "Cards", "Storage", "Channel", "Accounts", "People", "Schedule", "Dialogs", "Capabilities", "Tools", "LocalChat"],
    };

    private static readonly HashSet<string> Capabilities =
        [.. Sources.Product.Where(file => file.Folders is ["Capabilities", _, ..]).Select(file => file.Folders[1])];

    [Fact]
    public void Every_folder_has_its_row_in_the_table() =>
        Rule.Holds(Sources.Product.Where(file => file.Folders.Count > 0).Select(file => file.Folders[0]).Distinct(StringComparer.Ordinal).Except(MayUse.Keys, StringComparer.Ordinal));

    [Fact]
    public void Nobody_uses_whom_they_may_not() =>
        Rule.Holds(Sources.Product.Where(file => file.Folders.Count > 0).SelectMany(file => Forbidden(file)));

    [Fact]
    public void No_capability_knows_another() =>
        Rule.Holds(Sources.Product.Where(file => file.Folders is ["Capabilities", _, ..]).SelectMany(OtherCapabilities));

    private static IEnumerable<string> Forbidden(SourceFile file)
    {
        var allowed = MayUse[file.Folders is ["Tools", "Doctor", ..] ? "Tools/Doctor" : file.Folders[0]];
        return from line in file.Code
               from used in FoldersIn(line.Code)
               where used != file.Folders[0] && !allowed.Contains(used, StringComparer.Ordinal) && !IsTheOneType(file, used, allowed)
               select $"{file.Path}:{line.Number}: {file.Folders[0]} may not use {used}";
    }

    private static IEnumerable<string> OtherCapabilities(SourceFile file) =>
        from line in file.Code
        from Match mention in Mention().Matches(line.Code)
        let used = mention.Groups["first"].Value == "Capabilities" ? mention.Groups["second"].Value : mention.Groups["first"].Value
        where used != file.Folders[1] && Capabilities.Contains(used)
        select $"{file.Path}:{line.Number}: {file.Folders[1]} may not know {used}";

    private static IEnumerable<string> FoldersIn(string code) =>
        Mention().Matches(code).Select(match => match.Groups["first"].Value).Where(MayUse.ContainsKey);

    /// <summary>Where one type of a folder is allowed, none of its others may be named in the file.</summary>
    private static bool IsTheOneType(SourceFile file, string used, string[] allowed)
    {
        var types = allowed.Where(entry => entry.StartsWith($"{used}.", StringComparison.Ordinal)).Select(entry => entry[(used.Length + 1)..]).ToHashSet(StringComparer.Ordinal);
        return types.Count > 0
            && !file.Code.SelectMany(line => Word().Matches(line.Code)).Select(word => word.Value).Any(word => TypesOf(used).Contains(word) && !types.Contains(word));
    }

    private static HashSet<string> TypesOf(string folder) =>
    [
        .. Sources.Product.Where(file => file.Folders is [var first, ..] && first == folder)
            .SelectMany(file => file.Code)
            .Select(line => Declaration().Match(line.Code).Groups["type"].Value)
            .Where(type => type.Length > 0),
    ];

    /// <summary>"using AccountBot.First.Second", "AccountBot.First.Second" and, since all of it is in AccountBot, "First.Second".</summary>
    [GeneratedRegex(@"(?<![\w.])(AccountBot\.)?(?<first>[A-Z]\w*)(\.(?<second>[A-Z]\w*)|;)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Mention();

    [GeneratedRegex(@"^(public|internal)[\w ]* (class|record|struct|interface|enum) (?<type>\w+)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Declaration();

    [GeneratedRegex(@"\w+", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Word();
}
