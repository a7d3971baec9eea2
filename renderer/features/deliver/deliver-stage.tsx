import { Page } from "../../ui/page.tsx";

export function DeliverStage() {
  return <Page title="Deliver">{null}</Page>;
}
