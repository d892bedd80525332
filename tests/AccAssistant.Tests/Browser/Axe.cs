using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace AccAssistant.Tests.Browser;

/// <summary>axe in the page itself, told to look for violations only: a fraction of the time the ready-made runner takes.</summary>
internal static class Axe
{
    private static readonly string Script = new BundledAxeScriptProvider().GetScript();

    /// <summary>WCAG 2.2 A and AA and axe's own best practices.</summary>
    public static Task<string[]> FindEverythingAsync(IPage page) =>
        FindAsync(page, "tag", ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]);

    public static Task<string[]> FindColoursAsync(IPage page) => FindAsync(page, "rule", ["color-contrast"]);

    private static async Task<string[]> FindAsync(IPage page, string type, string[] values)
    {
        if (await page.EvaluateAsync<bool>("() => window.axe === undefined"))
            await page.EvaluateAsync(Script);
        return await page.EvaluateAsync<string[]>(
            """
            async runOnly => {
              const found = await axe.run(document, { runOnly, resultTypes: ["violations"] });
              if (found.passes.length + found.violations.length === 0) throw new Error("axe has looked at nothing.");
              return found.violations.map(one => `${one.id}: ${one.help} – ${one.nodes.map(node => node.html).join(" | ")}`);
            }
            """,
            new { type, values });
    }
}
