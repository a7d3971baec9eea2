import type { Focus } from "../../state/navigation.ts";
import { Page } from "../../ui/page.tsx";

export function FindingsStage(_: { readonly focus: Focus | null }) {
  return <Page title="Findings">{null}</Page>;
}
