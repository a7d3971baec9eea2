import { Button } from "@mantine/core";
import { api } from "../../api.ts";
import { useNavigation } from "../../state/navigation.ts";
import { notifyFailure } from "../../ui/notify.ts";
import { Page } from "../../ui/page.tsx";

export function LibraryScreen() {
  const go = useNavigation((navigation) => navigation.go);
  const openSample = async () => {
    const result = await api.library.openSample();
    if (result.ok)
      go({
        screen: "engagement",
        engagementId: result.value.engagementId,
        stage: "set-up",
        view: null,
        focus: null,
      });
    else notifyFailure(result.error);
  };
  return (
    <Page title="Library" actions={<Button onClick={() => void openSample()}>Open the sample</Button>}>
      {null}
    </Page>
  );
}
