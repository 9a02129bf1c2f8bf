/** Puts a slider, the text and a table of coloured numbers into an element; the table follows the slider. */
((root, data) => {
  const make = (name, css, parent, text = "") => {
    const element = document.createElement(name);
    element.style.cssText = css;
    element.textContent = text;
    parent.append(element);
    return element;
  };
  root.textContent = "";
  root.style.cssText =
    "background:#fff;color:#222;padding:10px;max-width:860px;overflow-x:auto;font-family:sans-serif";
  const letters = make("div", "font:14px monospace;white-space:pre-wrap;margin-bottom:6px", root);
  const slider = make("input", "width:100%", root);
  Object.assign(slider, { type: "range", min: 0, max: data.text.length - 1, value: data.start });
  slider.setAttribute("aria-label", "character");
  const table = make(
    "table",
    "border-spacing:2px;border-collapse:separate;font-size:12px;margin:6px 0 0",
    root,
  );
  const marks = data.text.map((character, t) => {
    const mark = make("span", "cursor:pointer", letters, character);
    mark.onclick = () => draw(slider.value = t);
    return mark;
  });
  const draw = (at) => {
    const t = Number(at);
    marks.forEach((mark, k) => mark.style.background = k === t ? "#f5d76e" : "none");
    slider.setAttribute("aria-valuetext", `character ${t + 1}, ${data.text[t]}`);
    table.textContent = "";
    for (const { label, low, colors, values } of data.rows) {
      const row = make("tr", "background:none", table);
      make(
        "th",
        "text-align:right;font-weight:400;padding:2px 8px;color:#222;white-space:nowrap",
        row,
        label,
      );
      for (const value of values[t]) {
        const share = Math.max(0, Math.min(1, (value - low) / (1 - low)));
        const ground = colors[Math.round(share * (colors.length - 1))];
        const [r, g, b] = ground.match(/\d+/g).map(Number);
        const ink = 0.299 * r + 0.587 * g + 0.114 * b < 130 ? "#fff" : "#222";
        const look = `background:${ground};color:${ink};width:48px;padding:4px;text-align:center`;
        make("td", look, row, value.toFixed(2).replace("-", "−"));
      }
    }
  };
  slider.oninput = () => draw(slider.value);
  draw(slider.value);
});
