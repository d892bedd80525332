import { Chart, type ChartConfiguration } from "chart.js";

interface Series {
  readonly name: string;
  readonly values: readonly number[];
}

interface Drawing {
  readonly labels: readonly string[];
  readonly series: readonly Series[];
  /** Bars side by side over time, or lying one under the other. */
  readonly upright: boolean;
  readonly stacked: boolean;
}

const paper = { ink: "#000000", line: "#b5b0a6", accent: "#0b6e75" };
const longestName = 24;

/** The figures of the table beside it as bars. They differ in lightness, so that no colour has to be told apart; on paper they are drawn for white. */
export class AccChart extends HTMLElement {
  #chart: Chart | null = null;
  readonly #draw = () => this.#show(false);
  readonly #print = () => this.#show(true);
  readonly #themes = new MutationObserver(this.#draw);

  connectedCallback(): void {
    this.#draw();
    addEventListener("beforeprint", this.#print);
    addEventListener("afterprint", this.#draw);
    matchMedia("(prefers-color-scheme: dark)").addEventListener("change", this.#draw);
    this.#themes.observe(document.documentElement, { attributeFilter: ["data-theme"] });
  }

  disconnectedCallback(): void {
    removeEventListener("beforeprint", this.#print);
    removeEventListener("afterprint", this.#draw);
    matchMedia("(prefers-color-scheme: dark)").removeEventListener("change", this.#draw);
    this.#themes.disconnect();
    this.#chart?.destroy();
    this.#chart = null;
  }

  #show(onPaper: boolean): void {
    const drawing = JSON.parse(this.dataset["chart"] ?? "null") as Drawing | null;
    if (drawing === null) return;
    this.#chart?.destroy();
    const canvas = document.createElement("canvas");
    this.replaceChildren(canvas);
    this.#chart = new Chart(canvas, this.#configuration(drawing, onPaper));
  }

  #configuration(drawing: Drawing, onPaper: boolean): ChartConfiguration<"bar"> {
    const colours = onPaper ? paper : { ink: this.#token("--ink"), line: this.#token("--line"), accent: this.#token("--accent") };
    const family = getComputedStyle(this).fontFamily;
    const scale = { stacked: drawing.stacked, border: { display: false }, ticks: { color: colours.ink, precision: 0, font: { family, size: 12 } } };
    // The table has every name whole.
    const named = { ...scale.ticks, callback: (_: unknown, at: number) => shortened(drawing.labels[at] ?? "") };
    const [values, names] = [{ ...scale, beginAtZero: true, grid: { color: colours.line } }, { ...scale, ticks: named, grid: { display: false } }];
    return {
      type: "bar",
      data: {
        labels: [...drawing.labels],
        datasets: drawing.series.map((series, at) => ({
          label: series.name,
          data: [...series.values],
          backgroundColor: this.#shade(colours.accent, (at + 1) / drawing.series.length),
          borderColor: colours.accent,
          borderWidth: 1,
          maxBarThickness: 22,
        })),
      },
      options: {
        indexAxis: drawing.upright ? "x" : "y",
        animation: false,
        responsive: true,
        maintainAspectRatio: false,
        scales: drawing.upright ? { x: names, y: values } : { x: values, y: names },
        plugins: { legend: { display: drawing.series.length > 1, labels: { color: colours.ink, boxWidth: 12, font: { family, size: 12 } } } },
      },
    };
  }

  #token(name: string): string {
    return getComputedStyle(document.documentElement).getPropertyValue(name).trim();
  }

  /** The later a series, the stronger. */
  #shade(colour: string, strength: number): string {
    return `${colour}${Math.round(strength * 255).toString(16).padStart(2, "0")}`;
  }
}

function shortened(name: string): string {
  return name.length > longestName ? `${name.slice(0, longestName - 1)}…` : name;
}
