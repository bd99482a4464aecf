#:package PuppeteerSharp
#:package Deque.AxeCore.Commons
#:property PublishAot=false

// pages.cs check FOLDER LIST: looks at every page (*.html) of a folder in a real browser: on a phone, a screen, paper and in the dark, with scripts and
// without. The list says on how many sheets of paper a page goes.
// pages.cs shots FOLDER OUT: a picture of every page at 1280 and 390 pixels, in the dark and on paper, and the printed page as PDF.
// pages.cs pictures FOLDER APPROVED LIST: the pictures of a list (docs/images/pictures.txt) that are older than their approved pages, and their hashes.
// pages.cs self-test PAGE LIST: makes mistakes in a page by hand; each must be found.
// The browser is chromium, or what the variable CHROMIUM names.
using System.Collections.Concurrent;
using System.Text.Json;
using Deque.AxeCore.Commons;
using PuppeteerSharp;
using PuppeteerSharp.Media;

const int MostPixels = 12_000;

var axe = new BundledAxeScriptProvider().GetScript();
await using var browser = await Puppeteer.LaunchAsync(
    new LaunchOptions
    {
        ExecutablePath = Environment.GetEnvironmentVariable("CHROMIUM") ?? "/usr/bin/chromium",
        // A container has no user of its own for the sandbox; only pages of this repository are opened.
        Args = ["--no-sandbox", "--disable-gpu", "--hide-scrollbars", "--force-color-profile=srgb", "--font-render-hinting=none"],
    }
);
return args switch
{
    ["check", var folder, var list] => await Check(folder, Sheets(list)),
    ["shots", var folder, var to] => await Shots(folder, to),
    ["pictures", var folder, var approved, var list] => await Pictures(folder, approved, list),
    ["self-test", var page, var list] => await SelfTest(page, Sheets(list)[Path.GetFileNameWithoutExtension(page)]),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("pages.cs check FOLDER LIST | shots FOLDER OUT | pictures FOLDER APPROVED LIST | self-test PAGE LIST");
    return 2;
}

static string[] Pages(string folder) => [.. Directory.EnumerateFiles(folder, "*.html").Order(StringComparer.Ordinal)];

// On how many sheets of paper each page goes, where it is said.
static Dictionary<string, int> Sheets(string list) =>
    File.ReadLines(list)
        .Select(line => line.Split('|'))
        .Where(parts => parts is [not ['#', ..], _, not "", ..])
        .ToDictionary(parts => parts[0], parts => int.Parse(parts[2], System.Globalization.CultureInfo.InvariantCulture));

async Task<int> Check(string folder, Dictionary<string, int> sheets)
{
    var problems = new ConcurrentBag<string>();
    var pages = Pages(folder);
    await Parallel.ForEachAsync(
        pages,
        new ParallelOptions { MaxDegreeOfParallelism = 2 },
        async (path, _) =>
        {
            foreach (var problem in await Problems(path, sheets.GetValueOrDefault(Path.GetFileNameWithoutExtension(path), int.MaxValue)))
                problems.Add($"{Path.GetFileName(path)}: {problem}");
        }
    );
    foreach (var problem in problems.Order(StringComparer.Ordinal))
        Console.WriteLine(problem);
    Console.WriteLine($"{pages.Length} pages, {problems.Count} problems");
    return problems.IsEmpty && pages.Length > 0 ? 0 : 1;
}

// Each problem begins with the name of its check.
async Task<List<string>> Problems(string path, int sheets)
{
    var problems = new List<string>(Head(File.ReadAllText(path)));
    var uri = new Uri(Path.GetFullPath(path)).AbsoluteUri;
    await using var page = await browser.NewPageAsync();
    page.Console += (_, said) =>
    {
        if (said.Message.Type is ConsoleType.Error or ConsoleType.Warning)
            problems.Add($"console: {said.Message.Text}");
    };
    page.PageError += (_, error) => problems.Add($"console: {error.Message}");
    page.RequestFailed += (_, failed) => problems.Add($"console: {failed.Request.Url} cannot be read");
    await page.SetViewportAsync(new ViewPortOptions { Width = 1280, Height = 900 });
    await page.GoToAsync(uri);
    await At("at 1280", 1280);
    problems.AddRange(await Axe(page, "light"));
    problems.AddRange(await Using(page));
    await page.ReloadAsync();
    await Scheme(page, "dark");
    problems.AddRange(await Axe(page, "dark"));
    await At("at 390", 390);
    problems.AddRange(await Axe(page, "dark, at 390"));
    await Scheme(page, "light");
    await page.EmulateMediaTypeAsync(MediaType.Print);
    await At("in print", PaperWidth(path));
    problems.AddRange(await Hidden(page, "in print"));
    // What is emulated would be printed with the room of the window.
    await page.EmulateMediaTypeAsync(MediaType.None);
    var pdf = await page.PdfDataAsync(new PdfOptions { PreferCSSPageSize = true });
    // Each sheet is an object of the file.
    var printed = System.Text.RegularExpressions.Regex.Count(System.Text.Encoding.Latin1.GetString(pdf), "/Type */Page\\b");
    if (printed == 0 || printed > sheets)
        problems.Add($"print: {printed} sheets of paper, at most {sheets}");
    await page.SetJavaScriptEnabledAsync(false);
    await page.ReloadAsync();
    await At("at 390 without scripts", 390);
    problems.AddRange(await Hidden(page, "without scripts"));
    return problems;

    async Task At(string where, int width)
    {
        await page.SetViewportAsync(new ViewPortOptions { Width = width, Height = 900 });
        problems.AddRange((await page.EvaluateExpressionAsync<string[]>(Script.Layout)).Select(p => $"{p} ({where})"));
    }
}

static IEnumerable<string> Head(string html)
{
    foreach (
        var (name, part) in new[]
        {
            ("viewport", "<meta name=\"viewport\" content=\"width=device-width"),
            ("colour scheme", "<meta name=\"color-scheme\" content=\"light dark\">"),
            ("policy", "http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'"),
            ("language", "<html lang=\""),
            ("paper", "@page{size:A4"),
        }
    )
    {
        if (!html.Contains(part, StringComparison.Ordinal))
            yield return $"{name}: the page has no {part}";
    }

    if (html.Length > 1_500_000)
        yield return $"size: {html.Length} characters";
}

// What fits between the margins of A4, at 96 pixels an inch.
static int PaperWidth(string path) => File.ReadAllText(path).Contains("@page{size:A4 landscape", StringComparison.Ordinal) ? 1031 : 703;

async Task<IEnumerable<string>> Axe(IPage page, string where)
{
    await page.EvaluateExpressionAsync(axe);
    var found = await page.EvaluateFunctionAsync<string>(
        """
        async () => JSON.stringify((await axe.run(document, { runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "best-practice"] })).violations
            .map(v => v.id + ": " + v.nodes.slice(0, 3).map(n => n.target.join(" ") + " " + (n.any[0]?.message ?? "")).join("; ")))
        """
    );
    return JsonSerializer.Deserialize<string[]>(found)!.Select(v => $"axe: {v} ({where})");
}

async Task Scheme(IPage page, string scheme) =>
    await page.EmulateMediaFeaturesAsync([new MediaFeatureValue { MediaFeature = MediaFeature.PrefersColorScheme, Value = scheme }]);

// Every row and every section is there, though nobody unfolds or filters.
static async Task<IEnumerable<string>> Hidden(IPage page, string where) =>
    (await page.EvaluateExpressionAsync<string[]>(Script.Hidden)).Select(p => $"{p} ({where})");

// What a hand does with a page: by keyboard alone, a table is filtered and sorted, a slider moved.
static async Task<IEnumerable<string>> Using(IPage page)
{
    var problems = new List<string>();
    if (await page.QuerySelectorAsync(".tools input[type=search]") is { } search)
    {
        await search.FocusAsync();
        await page.Keyboard.TypeAsync("không có dòng nào như vậy");
        if (
            await page.EvaluateExpressionAsync<int>(
                "[...document.querySelector('.tools input[type=search]').closest('.tools').nextElementSibling.querySelectorAll('tbody tr')].filter(r => !r.hidden).length"
            ) != 0
        )
            problems.Add("filter: rows stay that do not hold what is sought");
        if (await page.EvaluateExpressionAsync<string>("document.querySelector('.tools output').textContent") is "")
            problems.Add("filter: it does not say that rows are hidden");
        await page.EvaluateExpressionAsync(
            "(() => { const s = document.querySelector('.tools input[type=search]'); s.value = ''; s.dispatchEvent(new Event('input')); })()"
        );
    }

    if (await page.QuerySelectorAsync("thead button") is { } sort)
    {
        await sort.FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        if (await page.EvaluateExpressionAsync<string?>("document.querySelector('thead [aria-sort]')?.getAttribute('aria-sort') ?? ''") != "ascending")
            problems.Add("sort: a heading does not sort its column");
    }

    if (await page.QuerySelectorAsync("input[type=range]") is { } slider)
    {
        var before = await page.EvaluateExpressionAsync<string>("document.querySelector('main').innerText");
        await slider.FocusAsync();
        await page.Keyboard.PressAsync("ArrowLeft");
        if (await page.EvaluateExpressionAsync<string>("document.querySelector('main').innerText") == before)
            problems.Add("slider: it changes nothing");
    }

    return problems;
}

async Task<int> Shots(string folder, string to)
{
    Directory.CreateDirectory(to);
    foreach (var path in Pages(folder))
    {
        await using var page = await browser.NewPageAsync();
        await page.GoToAsync(new Uri(Path.GetFullPath(path)).AbsoluteUri);
        var name = Path.Combine(to, Path.GetFileNameWithoutExtension(path));
        await Shot("1280", 1280);
        await Shot("390", 390);
        await Scheme(page, "dark");
        await Shot("dark", 1280);
        await Scheme(page, "light");
        await page.PdfAsync($"{name}.pdf", new PdfOptions { PreferCSSPageSize = true });
        await page.EmulateMediaTypeAsync(MediaType.Print);
        await Shot("print", PaperWidth(path));

        async Task Shot(string view, int width)
        {
            await page.SetViewportAsync(new ViewPortOptions { Width = width, Height = 900 });
            // A picture has its bounds; what is below them looks like what is above.
            var height = Math.Min(await page.EvaluateExpressionAsync<int>("document.documentElement.scrollHeight"), MostPixels);
            await page.ScreenshotAsync(
                $"{name}-{view}.png",
                new ScreenshotOptions
                {
                    Clip = new Clip { Width = width, Height = height },
                }
            );
        }
    }

    return 0;
}

async Task<int> Pictures(string folder, string approved, string list)
{
    var lines = File.ReadAllLines(list);
    for (var at = 0; at < lines.Length; at++)
    {
        if (lines[at].Split('|') is not [not ['#', ..] and var picture, var name, var width, var height, var hash])
            continue;
        var now = Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(File.ReadAllBytes(Path.Combine(approved, $"{name}.html"))));
        var target = Path.Combine(Path.GetDirectoryName(list)!, picture);
        if (hash == now && File.Exists(target))
            continue;
        await using var page = await browser.NewPageAsync();
        await page.SetViewportAsync(new ViewPortOptions { Width = int.Parse(width), Height = int.Parse(height) });
        await page.GoToAsync(new Uri(Path.GetFullPath(Path.Combine(folder, $"{name}.html"))).AbsoluteUri);
        await page.ScreenshotAsync(target);
        lines[at] = string.Join('|', picture, name, width, height, now);
    }

    File.WriteAllLines(list, lines);
    return 0;
}

// Mistakes as a hand makes them. The policy goes first, so that the mistake itself is what is seen.
async Task<int> SelfTest(string path, int sheets)
{
    var html = File.ReadAllText(path);
    var open = System.Text.RegularExpressions.Regex.Replace(html, "<meta http-equiv[^>]*>\n", "");
    var mistakes = new (string Check, string Page)[]
    {
        ("viewport", Changed(open, "<meta name=\"viewport\"", "<meta name=\"view\"")),
        ("policy", open),
        ("colour scheme", Changed(open, "name=\"color-scheme\"", "name=\"scheme\"")),
        ("paper", Changed(open, "@page{size:A4", "@page{size:A5")),
        ("language", Changed(open, "<html lang=\"vi\"", "<html")),
        ("scroll", Changed(open, "</style>", "h1{width:900px}</style>")),
        (
            "chart",
            Changed(
                open,
                "<svg class=\"chart\" role=\"img\" aria-labelledby=\"c1t c1d\" width=\"100%\"",
                "<svg class=\"chart\" role=\"img\" aria-labelledby=\"c1t c1d\" width=\"200\""
            )
        ),
        ("chart", Changed(open, "</style>", "@media print{.chart{height:1100px}}</style>")),
        ("number", Changed(open, "</style>", "td.n{white-space:normal;word-break:break-all;max-width:3rem}</style>")),
        ("heading", Changed(open, ",thead button{display:none!important}", "{display:none!important}")),
        ("print", Changed(open, "</style>", "@media print{tbody tr{break-before:page}}</style>")),
        ("cut", Changed(open, "</style>", ".scroll{overflow-x:auto!important}table{width:1500px}</style>")),
        ("console", Changed(open, "\"use strict\";", "\"use strict\";missing();")),
        ("console", Changed(html, "</style>", "h1{color:red}</style>")),
        ("axe: color-contrast", Changed(open, "--soft:#545d68", "--soft:#c5cbd2")),
        (
            "axe: svg-img-alt",
            Changed(Changed(open, "<title id=\"c1t\"", "<text id=\"c1x\"").Replace("</title>\n<desc", "</text>\n<desc"), "aria-labelledby=\"c1t c1d\"", "")
        ),
        ("axe: html-has-lang", Changed(open, "<html lang=\"vi\"", "<html")),
        ("filter", Changed(open, "row.hidden = !has;", "")),
        ("sort", Changed(open, "head.setAttribute(\"aria-sort\"", "head.setAttribute(\"data-sort\"")),
        ("hidden", Changed(open, "</style>", "@media print{tbody tr:nth-child(2){display:none!important}}</style>")),
        (
            "hidden",
            Changed(open, "details::details-content{content-visibility:visible;display:block}", "").Replace("<details id=\"s2\" open>", "<details id=\"s2\">")
        ),
    };
    var folder = Directory.CreateTempSubdirectory().FullName;
    var missed = 0;
    await Parallel.ForEachAsync(
        mistakes.Index(),
        new ParallelOptions { MaxDegreeOfParallelism = 2 },
        async (mistake, _) =>
        {
            var file = Path.Combine(folder, $"mistake-{mistake.Index}.html");
            File.WriteAllText(file, mistake.Item.Page);
            var problems = await Problems(file, sheets);
            if (problems.Exists(p => p.StartsWith(mistake.Item.Check, StringComparison.Ordinal)))
                return;
            Interlocked.Increment(ref missed);
            Console.WriteLine($"not found: {mistake.Item.Check}; found: {string.Join("; ", problems.Take(3))}");
        }
    );
    Directory.Delete(folder, recursive: true);
    Console.WriteLine($"{mistakes.Length} mistakes, {missed} not found");
    return missed == 0 ? 0 : 1;

    static string Changed(string text, string from, string to) =>
        text.Contains(from, StringComparison.Ordinal) ? text.Replace(from, to) : throw new InvalidOperationException($"The page has no '{from}'.");
}

internal static class Script
{
    internal const string Layout = """
        (() => {
            const bad = [];
            const root = document.documentElement;
            const width = root.clientWidth;
            if (root.scrollWidth > width) bad.push(`scroll: the page is ${root.scrollWidth} pixels wide in ${width}`);
            const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
            const range = document.createRange();
            for (let node; (node = walker.nextNode()); ) {
                const at = node.parentElement;
                if (at.closest("script, style, title, desc, .hide, .skip, option")) continue;
                range.selectNodeContents(node);
                for (const box of range.getClientRects())
                    if (box.width > 0 && (box.right > width + 1 || box.left < -1)) bad.push(`cut: '${node.data.trim().slice(0, 40)}'`);
                for (const match of node.data.matchAll(/\d[\d.,]*\d/g)) {
                    range.setStart(node, match.index);
                    range.setEnd(node, match.index + match[0].length);
                    const boxes = [...range.getClientRects()].filter(b => b.width > 0);
                    if (boxes.some(b => Math.abs(b.top - boxes[0].top) > 3)) bad.push(`number: ${match[0]} is broken`);
                }
            }
            for (const box of document.querySelectorAll("main, main *, header *"))
                if (box.scrollWidth > box.clientWidth + 1 && box.clientWidth > 1 && getComputedStyle(box).overflowX !== "visible" && !box.matches("input, select"))
                    bad.push(`cut: ${box.tagName} ${box.id || box.className} is ${box.scrollWidth} pixels wide in ${box.clientWidth}`);
            // The browser repeats the words of a heading on each sheet of paper, and leaves buttons out.
            if (matchMedia("print").matches)
                for (const button of document.querySelectorAll("thead button")) if (button.getClientRects().length) bad.push(`heading: a button stands on paper`);
            for (const svg of document.querySelectorAll("svg.chart")) {
                const all = svg.getBoundingClientRect();
                const texts = [];
                // A picture is not divided between two sheets of A4.
                if (matchMedia("print").matches && all.height > (width > 800 ? 690 : 1020)) bad.push(`chart: ${all.height} pixels high, more than a sheet`);
                for (const part of svg.querySelectorAll("text, rect, line")) {
                    const box = part.getBoundingClientRect();
                    if (box.left < all.left - 1 || box.right > all.right + 1 || box.top < all.top - 2 || box.bottom > all.bottom + 2)
                        bad.push(`chart: ${part.tagName} '${part.textContent}' is outside`);
                    if (part.tagName === "text") texts.push([part, box]);
                }
                texts.forEach(([a, x], i) => texts.slice(i + 1).forEach(([b, y]) => {
                    if (x.left < y.right - 1 && y.left < x.right - 1 && x.top < y.bottom - 3 && y.top < x.bottom - 3)
                        bad.push(`chart: '${a.textContent}' and '${b.textContent}' lie upon each other`);
                }));
            }
            return [...new Set(bad)].slice(0, 8);
        })()
        """;

    internal const string Hidden = """
        (() => {
            const bad = [];
            const print = matchMedia("print").matches;
            for (const part of document.querySelectorAll("main p, main li, main tbody tr, main h2, main svg, header h1, header dd"))
                if (
                    !part.closest(print ? ".sign, .off" : ".sign, .off, details:not([open]) > :not(summary)") &&
                    (part.getBoundingClientRect().height === 0 || !part.checkVisibility({ contentVisibilityAuto: true, visibilityProperty: true }))
                )
                    bad.push(`hidden: ${part.tagName} '${part.textContent.trim().slice(0, 40)}'`);
            return [...new Set(bad)].slice(0, 8);
        })()
        """;
}
