/** Texts of the interface by their English; a page in English brings none. */
const known = JSON.parse(document.querySelector("#words")?.textContent ?? "{}") as Readonly<Record<string, string>>;

// In the digits the server writes, whatever the language.
const figures = new Intl.NumberFormat(document.documentElement.dataset["format"], { numberingSystem: "latn", useGrouping: "always" });

/** @param values for "{0}" and on; numbers as the reader writes them. */
export function words(english: string, ...values: readonly (string | number)[]): string {
  return filled(known[english] ?? english, values);
}

/** @param count fills "{0}"; further values "{1}" and on. */
export function counted(count: number, one: string, many: string, ...values: readonly (string | number)[]): string {
  return words(count === 1 ? one : many, count, ...values);
}

function filled(text: string, values: readonly (string | number)[]): string {
  return text.replaceAll(/\{(\d)\}/g, (place, at: string) => {
    const value = values[Number(at)];
    return value === undefined ? place : typeof value === "number" ? figures.format(value) : value;
  });
}
