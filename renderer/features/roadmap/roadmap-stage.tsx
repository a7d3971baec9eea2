import type { Focus } from "../../state/navigation.ts";
import { Page } from "../../ui/page.tsx";

export function RoadmapStage(_: { readonly focus: Focus | null }) {
  return <Page title="Roadmap">{null}</Page>;
}
