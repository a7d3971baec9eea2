import { Page } from "../../ui/page.tsx";

export function SetUpStage() {
  return <Page title="Set-up">{null}</Page>;
}
