import type { Focus } from "../../state/navigation.ts";
import { Page } from "../../ui/page.tsx";

export function StrategyStage(_: { readonly focus: Focus | null }) {
  return <Page title="Strategy">{null}</Page>;
}
