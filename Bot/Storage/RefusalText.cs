using System.Globalization;
using System.Runtime.CompilerServices;

namespace AccountBot.Storage;

/// <summary>Why something is refused, put into words only where it is: every commit is checked, and next to none is refused.</summary>
[InterpolatedStringHandler]
internal ref struct RefusalText
{
    private DefaultInterpolatedStringHandler text;

    public RefusalText(int literalLength, int formattedCount, bool isRefused, out bool isWanted)
    {
        isWanted = isRefused;
        text = isRefused ? new DefaultInterpolatedStringHandler(literalLength, formattedCount, CultureInfo.InvariantCulture) : default;
    }

    public void AppendLiteral(string literal) => text.AppendLiteral(literal);

    public void AppendFormatted<T>(T value) => text.AppendFormatted(value);

    public string ToStringAndClear() => text.ToStringAndClear();
}
