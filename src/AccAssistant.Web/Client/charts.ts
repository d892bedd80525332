import { BarController, BarElement, CategoryScale, Chart, Legend, LinearScale, Tooltip } from "chart.js";
import { AccChart } from "./acc-chart";

// Only what bars need; the rest of the library is left out of the bundle.
Chart.register(BarController, BarElement, CategoryScale, LinearScale, Legend, Tooltip);
customElements.define("acc-chart", AccChart);
