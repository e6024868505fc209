using System.Text;
using AccountBot.Accounts;

namespace AccountBot.Capabilities.Reports;

/// <summary>Hands out a sent update to whoever has its link. A wrong link and one that never was get the same answer.</summary>
internal static class ReportsEndpoint
{
    public static void MapReports(this WebApplication app) => app.MapGet($"/{ReportFiles.Path}/{{person}}/{{file}}/{{secret}}.md", AnswerAsync);

    private static async Task<IResult> AnswerAsync(string person, string file, string secret, ReportFiles files, HttpContext http)
    {
        if (!PersonId.TryParse(person, out var to) || await files.ReadAsync(to, file, secret, http.RequestAborted) is not var (name, text))
        {
            return Results.NotFound();
        }

        http.Response.Headers.CacheControl = "private, no-store";
        http.Response.Headers.XContentTypeOptions = "nosniff";
        return Results.File(Encoding.UTF8.GetBytes(text), "text/markdown; charset=utf-8", name);
    }
}
