import { useScores } from "../../state/derived.ts";
import classes from "./present.module.css";
import { radarAxes } from "./radar/radar-axes.ts";
import { RadarChart } from "./radar/radar-chart.tsx";

/** The radar as large as the room allows; for the present view, which gives it its title. */
export function PresentRadar() {
  return (
    <div className={classes["radar"]}>
      <RadarChart axes={radarAxes(useScores(), null)} label="Radar of the twelve dimensions" />
    </div>
  );
}
