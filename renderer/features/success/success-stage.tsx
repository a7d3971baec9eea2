import type { Focus } from "../../state/navigation.ts";
import { Page } from "../../ui/page.tsx";

export function SuccessStage(_props: { readonly view: string | null; readonly focus: Focus | null }) {
  return <Page title="Success">{null}</Page>;
}
