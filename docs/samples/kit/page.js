"use strict";
// Filters and sorts the tables; without it the page says the same.
(() => {
    const words = document.querySelector("main").dataset;
    const plain = text => text.normalize("NFD").replace(/\p{M}/gu, "").replace(/đ/gi, "d").toLowerCase();
    const order = new Intl.Collator(document.documentElement.lang, { numeric: true });
    const said = cell => (cell.dataset.v === undefined ? cell.textContent : cell.dataset.v);
    const compare = (a, b, down) => {
        const [x, y] = [a.dataset.v, b.dataset.v];
        if (x !== undefined && y !== undefined) return (Number(x) - Number(y)) * down;
        // What has no number comes last, whichever way.
        if (x !== undefined || y !== undefined) return x !== undefined ? -1 : 1;
        return order.compare(said(a), said(b)) * down;
    };
    for (const table of document.querySelectorAll("table[data-tools]")) {
        const body = table.tBodies[0];
        const rows = [...body.rows];
        const heads = [...table.tHead.rows[0].cells];
        heads.forEach((head, at) => {
            const button = document.createElement("button");
            button.type = "button";
            // The words stay outside: what is repeated on each sheet of paper is words, and no button.
            button.setAttribute("aria-label", words.sort + ": " + head.textContent);
            head.title = words.sort;
            head.append("\u00a0", button);
            head.addEventListener("click", () => {
                const down = head.getAttribute("aria-sort") === "ascending" ? -1 : 1;
                for (const other of heads) other.removeAttribute("aria-sort");
                head.setAttribute("aria-sort", down === 1 ? "ascending" : "descending");
                body.append(...rows.sort((a, b) => compare(a.cells[at], b.cells[at], down)));
            });
        });
        const tools = document.createElement("div");
        tools.className = "tools";
        const labelled = (text, field) => {
            const label = document.createElement("label");
            label.append(text + " ", field);
            tools.append(label);
            return field;
        };
        const search = labelled(words.filter, document.createElement("input"));
        search.type = "search";
        const verdicts = [...new Set([...body.querySelectorAll(".v")].map(v => v.textContent))];
        const select = verdicts.length > 1 ? labelled(words.verdict, document.createElement("select")) : null;
        select?.append(...["", ...verdicts].map(v => new Option(v || words.all, v)));
        const count = document.createElement("output");
        tools.append(count);
        table.parentElement.before(tools);
        const filter = () => {
            const wanted = plain(search.value);
            let shown = 0;
            for (const row of rows) {
                const has = plain(row.textContent).includes(wanted) && (!select?.value || [...row.querySelectorAll(".v")].some(v => v.textContent === select.value));
                row.hidden = !has;
                shown += has ? 1 : 0;
            }
            tools.classList.toggle("on", shown < rows.length);
            count.textContent = shown < rows.length ? words.shown.replace("{0}", shown).replace("{1}", rows.length) : "";
        };
        search.addEventListener("input", filter);
        select?.addEventListener("change", filter);
    }
    // A link to a folded section unfolds it.
    const unfold = () => {
        const at = location.hash && document.getElementById(location.hash.slice(1));
        if (at && at.tagName === "DETAILS") at.open = true;
    };
    addEventListener("hashchange", unfold);
    unfold();
})();
