import { ActionIcon, Modal } from "@mantine/core";
import { IconChevronLeft, IconChevronRight, IconX } from "@tabler/icons-react";
import { useEffect, useState, type KeyboardEvent } from "react";
import { engagementOf } from "../../../shared/workbook/model.ts";
import { api } from "../../api.ts";
import { useNavigation } from "../../state/navigation.ts";
import { useWorkbook } from "../../state/workbook.ts";
import { PresentAlignment } from "../alignment/present-alignment.tsx";
import { PresentHeatMap } from "../analysis/present-heat-map.tsx";
import { PresentRadar } from "../analysis/present-radar.tsx";
import { PresentFindings } from "../findings/present-findings.tsx";
import { PresentVerdicts } from "../findings/triage/present-verdicts.tsx";
import { PresentHr } from "../jobs/present-hr.tsx";
import { PresentRole } from "../jobs/present-role.tsx";
import { PresentOwnership } from "../ownership/present-ownership.tsx";
import { PresentResponsibilities } from "../ownership/present-responsibilities.tsx";
import { PresentRoadmap } from "../roadmap/present-roadmap.tsx";
import { PresentGaps } from "../self-check/results/present-gaps.tsx";
import { PresentPulse } from "../self-check/results/present-pulse.tsx";
import { PresentRounds } from "../self-check/results/present-rounds.tsx";
import { PresentSelfCheck } from "../self-check/results/present-self-check.tsx";
import { PresentDecisions, PresentOutlook } from "../steering/present-steering.tsx";
import { PresentMatrix } from "../strategy/matrix/present-matrix.tsx";
import { PresentRecommendations } from "../strategy/recommendations/present-recommendations.tsx";
import { PresentMeasures } from "../success/present-measures.tsx";
import { OverviewSlide } from "./overview-slide.tsx";
import classes from "./present.module.css";
import { firstSlide, slidesOf, slideTitles, type Slide } from "./slides.ts";
import { SpectrumSlide } from "./spectrum-slide.tsx";

/** The engagement for the far end of a meeting room: full screen, one picture at a time, nothing of the app around it. */
export default function Present({ onLeave }: { readonly onLeave: () => void }) {
  const slides = slidesOf(useWorkbook());
  const [wanted, setWanted] = useState<Slide>(beginning);
  const at = Math.max(0, slides.indexOf(wanted));
  const slide = slides[at] ?? "overview";
  useFullScreen();
  const show = (to: number) => setWanted(slides[Math.min(slides.length - 1, Math.max(0, to))] ?? "overview");
  const onKeyDown = (event: KeyboardEvent) => {
    const to = slideAfterKey(event.key, at, slides.length);
    if (to === null) return;
    event.preventDefault();
    event.stopPropagation();
    show(to);
  };
  return (
    <Modal.Root opened fullScreen onClose={onLeave} padding={0} transitionProps={{ duration: 0 }}>
      <Modal.Content aria-label="Present" radius={0}>
        <Modal.Body className={classes["body"]}>
          {/* The slides take the keys wherever in them the focus is, and first of all themselves. */}
          {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions */}
          <div className={classes["frame"]} tabIndex={-1} data-autofocus onKeyDown={onKeyDown}>
            <h1 className={classes["title"]} aria-live="polite">
              {slide === "overview" ? <Client /> : slideTitles[slide]}
            </h1>
            <div className={classes["slide"]}>
              <SlideContent slide={slide} />
            </div>
            <Controls at={at} count={slides.length} onShow={show} onLeave={onLeave} />
          </div>
        </Modal.Body>
      </Modal.Content>
    </Modal.Root>
  );
}

function beginning(): Slide {
  const { route } = useNavigation.getState();
  return route.screen === "engagement" ? firstSlide(route.stage, route.view) : "overview";
}

function Client() {
  return engagementOf(useWorkbook()).client;
}

function SlideContent({ slide }: { readonly slide: Slide }) {
  switch (slide) {
    case "overview":
      return <OverviewSlide />;
    case "ownership":
      return <PresentOwnership />;
    case "responsibilities":
      return <PresentResponsibilities />;
    case "success":
      return <PresentMeasures />;
    case "spectrum":
      return <SpectrumSlide />;
    case "heat-map":
      return <PresentHeatMap />;
    case "radar":
      return <PresentRadar />;
    case "alignment":
      return <PresentAlignment />;
    case "self-check":
      return <PresentSelfCheck />;
    case "perception-gap":
      return <PresentGaps />;
    case "pulse":
      return <PresentPulse />;
    case "rounds":
      return <PresentRounds />;
    case "findings":
      return <PresentFindings />;
    case "verdicts":
      return <PresentVerdicts />;
    case "job":
      return <PresentRole />;
    case "hr":
      return <PresentHr />;
    case "recommendations":
      return <PresentRecommendations />;
    case "impact-effort":
      return <PresentMatrix />;
    case "roadmap":
      return <PresentRoadmap />;
    case "decisions":
      return <PresentDecisions />;
    case "outlook":
      return <PresentOutlook />;
  }
}

/** Small and quiet, yet readable: where the slides are and how to leave. */
function Controls(props: {
  readonly at: number;
  readonly count: number;
  readonly onShow: (to: number) => void;
  readonly onLeave: () => void;
}) {
  const { at, count, onShow } = props;
  return (
    <nav className={classes["controls"]} aria-label="Slides">
      <ActionIcon size="lg" aria-label="Slide before" disabled={at === 0} onClick={() => onShow(at - 1)}>
        <IconChevronLeft size={22} />
      </ActionIcon>
      <span className={classes["count"]} role="status">
        {at + 1} of {count}
      </span>
      <ActionIcon
        size="lg"
        aria-label="Slide after"
        disabled={at === count - 1}
        onClick={() => onShow(at + 1)}
      >
        <IconChevronRight size={22} />
      </ActionIcon>
      <ActionIcon size="lg" aria-label="Leave the presentation" onClick={props.onLeave}>
        <IconX size={22} />
      </ActionIcon>
    </nav>
  );
}

function slideAfterKey(key: string, at: number, count: number): number | null {
  switch (key) {
    case "ArrowRight":
    case "ArrowDown":
    case "PageDown":
      return at + 1;
    case "ArrowLeft":
    case "ArrowUp":
    case "PageUp":
      return at - 1;
    case "Home":
      return 0;
    case "End":
      return count - 1;
    default:
      return null;
  }
}

/** The window fills the screen while this is shown. */
function useFullScreen(): void {
  useEffect(() => {
    void api.app.setFullScreen({ on: true });
    return () => void api.app.setFullScreen({ on: false });
  }, []);
}
