
// The law by date: the slider goes through the days on which it changed; any day can be asked. Without it the page lists every period.
(() => {
    const data = JSON.parse(document.getElementById("law").textContent);
    const place = document.getElementById("by-date");
    const rows = [...document.querySelectorAll("tr[data-f]")];
    const make = (name, parts) => Object.assign(document.createElement(name), parts);
    const labelled = (text, field) => {
        const label = make("label", { textContent: text + " " });
        label.append(field);
        return label;
    };
    const slider = make("input", { type: "range", min: 0, max: data.days.length - 1, step: 1, id: "day" });
    const day = make("input", { type: "date", min: data.days[0].iso });
    const only = make("select", {});
    data.only.forEach((text, at) => only.append(new Option(text, at)));
    const said = make("p", { className: "said" });
    said.setAttribute("role", "status");
    const changes = make("ul", { className: "changes" });
    const title = make("h3", {});
    const controls = make("div", { className: "tools on slide" });
    controls.append(labelled(data.words.slider, slider), labelled(data.words.day, day), labelled(data.words.show, only));
    place.append(controls, said, title, changes);
    const number = iso => Number(iso.replaceAll("-", ""));
    const name = row => row.cells[0].textContent;
    const value = row => row.cells[1].textContent;
    const show = () => {
        const at = number(day.value);
        let index = 0;
        while (index + 1 < data.days.length && number(data.days[index + 1].iso) <= at) index++;
        slider.value = index;
        const period = data.days[index];
        const from = number(period.iso);
        slider.setAttribute("aria-valuetext", period.text);
        let [here, missing] = [0, 0];
        for (const row of rows) {
            const stands = row.dataset.f <= at && row.dataset.t >= at;
            const isNew = Number(row.dataset.f) === from;
            const isMissing = "m" in row.dataset;
            here += stands ? 1 : 0;
            missing += stands && isMissing ? 1 : 0;
            row.classList.toggle("off", !stands || (only.value === "1" && !isNew) || (only.value === "2" && !isMissing));
            row.classList.toggle("new", stands && isNew && index > 0);
        }
        said.textContent = data.words.said.replace("{0}", period.text).replace("{1}", here).replace("{2}", missing);
        title.textContent = data.words.changed.replace("{0}", period.from);
        const lines = [];
        if (index > 0) {
            const before = new Map(rows.filter(r => r.dataset.t === data.days[index - 1].last).map(r => [r.dataset.k, r]));
            for (const row of rows.filter(r => Number(r.dataset.f) === from)) {
                const old = before.get(row.dataset.k);
                before.delete(row.dataset.k);
                lines.push(`${name(row)}: ${old ? (value(old) === value(row) ? data.words.place : value(old) + " → ") : data.words.added}${value(row)} (${row.cells[2].textContent})`);
            }
            for (const row of before.values()) lines.push(`${name(row)}: ${value(row)} → ${data.words.ended}`);
            if (lines.length === 0) lines.push(data.words.none);
        } else lines.push(data.words.first);
        changes.replaceChildren(...lines.map(text => make("li", { textContent: text })));
    };
    slider.addEventListener("input", () => {
        day.value = slider.value === slider.max || number(data.days[slider.value].iso) !== number(data.start) ? data.days[slider.value].iso : data.start;
        show();
    });
    for (const field of [day, only]) field.addEventListener("change", () => day.value && show());
    day.value = data.start;
    show();
})();
