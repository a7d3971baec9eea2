import type { Focus } from "../../state/navigation.ts";
import { Page } from "../../ui/page.tsx";

export function AnalysisStage(_: { readonly view: string | null; readonly focus: Focus | null }) {
  return <Page title="Analysis">{null}</Page>;
}
