import { Button, Center, Loader, Modal } from "@mantine/core";
import { IconEye } from "@tabler/icons-react";
import { lazy, Suspense, useState } from "react";
import type { Survey } from "../../../../shared/workbook/entities/surveys.ts";
import { keepKeysInside } from "../../../ui/dialog-keys.ts";

const Preview = lazy(() => import("./preview.tsx"));

/** Shows a questionnaire as respondents see it, over the whole window. */
export function PreviewButton({ survey }: { readonly survey: Survey }) {
  const [opened, setOpened] = useState(false);
  const close = () => setOpened(false);
  return (
    <>
      <Button
        variant="default"
        leftSection={<IconEye size={18} aria-hidden />}
        onClick={() => setOpened(true)}
      >
        Preview
      </Button>
      <Modal
        opened={opened}
        onClose={close}
        fullScreen
        padding={0}
        title="As respondents see it; nothing you answer here is kept"
        styles={{ header: { padding: "8px 16px", minHeight: 0 } }}
        transitionProps={{ duration: 0 }}
        closeButtonProps={{ "aria-label": "Close the preview" }}
        onKeyDown={keepKeysInside}
      >
        <Suspense
          fallback={
            <Center h={240}>
              <Loader aria-label="Opening the form" />
            </Center>
          }
        >
          <Preview survey={survey} />
        </Suspense>
      </Modal>
    </>
  );
}
