/** Runs in the page: a press on a heading sorts the files by it, and once more the other way. */
export const SORT_SCRIPT = `
for (const table of document.querySelectorAll("table.files")) {
  const heads = [...table.tHead.rows[0].cells];
  heads.forEach((head, column) => head.querySelector("button").addEventListener("click", () => {
    const down = head.getAttribute("aria-sort") === "ascending";
    heads.forEach((other) => other.removeAttribute("aria-sort"));
    head.setAttribute("aria-sort", down ? "descending" : "ascending");
    const valueOf = (row) => {
      const cell = row.cells[column];
      // A file that could not be read has its reason over all columns.
      if (!cell || cell.colSpan > 1) return null;
      const value = cell.dataset.value ?? cell.textContent;
      return cell.classList.contains("n") ? (value === "" ? null : Number(value)) : value;
    };
    const body = table.tBodies[0];
    const compare = (one, other) => typeof one === "number" && typeof other === "number"
      ? one - other
      : String(one).localeCompare(String(other), "da", { numeric: true });
    const rows = [...body.rows].sort((one, other) => {
      const [a, b] = [valueOf(one), valueOf(other)];
      if (a === null || b === null) return (a === null) - (b === null);
      return (down ? -1 : 1) * compare(a, b);
    });
    body.append(...rows);
  }));
}
`;
