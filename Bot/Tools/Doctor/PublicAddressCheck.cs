namespace AccountBot.Tools.Doctor;

/// <summary>Whether the bot answers at the address under which others are told to find it.</summary>
internal static class PublicAddressCheck
{
    public static async Task<Finding> LookAsync(Uri? address, HttpClient http, CancellationToken cancel)
    {
        if (address is null)
        {
            return new Finding.NotLookedAt(DoctorWords.NoPublicAddress);
        }

        var live = new Uri($"{address.ToString().TrimEnd('/')}/health/live");
        try
        {
            using var answer = await http.GetAsync(live, cancel);
            return answer.IsSuccessStatusCode ? new Finding.Well($"{live} answers") : Wrong(live, $"status {(int)answer.StatusCode}");
        }
        catch (Exception fault) when (fault is HttpRequestException or TaskCanceledException)
        {
            return Wrong(live, fault.Message);
        }
    }

    private static Finding.Wrong Wrong(Uri live, string why) => new(DoctorWords.NoAnswer(live, why), DoctorWords.MendPublicAddress);
}
