import { Button, Group, Progress, Stack, Text } from "@mantine/core";
import { stopReading } from "./import-state.ts";

/** How far the reading is, and a way to stop it. */
export function ReadingFiles({ progress, doing }: { readonly progress: number; readonly doing: string }) {
  return (
    <Stack gap="sm" py="lg">
      <Text role="status">{doing}</Text>
      <Progress value={progress * 100} aria-label="Reading response files" />
      <Group justify="space-between">
        <Text size="sm" c="dimmed">
          Nothing is taken in before you have looked through the list.
        </Text>
        <Button variant="default" onClick={stopReading}>
          Cancel
        </Button>
      </Group>
    </Stack>
  );
}
