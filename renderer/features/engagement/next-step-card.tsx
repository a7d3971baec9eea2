import { Button, Text } from "@mantine/core";
import type { NextStep } from "../../../shared/domain/progress.ts";
import { goToMissing } from "../../state/focus-of.ts";
import { useSettledWorkbook } from "../../state/settled.ts";
import classes from "./next-step-card.module.css";

/** The next most useful step, with the way to it. */
export function NextStepCard({ next }: { readonly next: NextStep | null }) {
  const workbook = useSettledWorkbook();
  if (!next) return null;
  return (
    <section className={classes["card"]} aria-label="Next most useful step">
      <Text size="xs" c="dimmed">
        Next
      </Text>
      <Text size="sm" lineClamp={4}>
        {next.text}
      </Text>
      <Button
        size="compact-sm"
        variant="light"
        mt={6}
        onClick={() => goToMissing(workbook, next.stage, next)}
      >
        Go there
      </Button>
    </section>
  );
}
