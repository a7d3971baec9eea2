import { Button, Group, Text, Title } from "@mantine/core";
import { IconFileImport, IconPlus, IconSchool } from "@tabler/icons-react";
import { importFile, openSample } from "./actions.ts";
import classes from "./library.module.css";

/** The first start: what this is for, and the ways to begin. */
export function Welcome({ onNew }: { readonly onNew: () => void }) {
  return (
    <section className={classes["welcome"]} aria-label="Welcome">
      <Text c="dimmed" fw={600} mb={4}>
        Uptake
      </Text>
      <Title order={1}>Find out why people do or do not use a system</Title>
      <Text c="dimmed" mt="xs">
        An engagement holds one client’s analysis, findings, strategy and roadmap. It stays on this computer,
        in a file of its own.
      </Text>
      <Group mt="lg">
        <Button leftSection={<IconPlus size={18} />} onClick={onNew}>
          New engagement
        </Button>
        <Button variant="default" leftSection={<IconSchool size={18} />} onClick={() => void openSample()}>
          Open the sample
        </Button>
        <Button variant="subtle" leftSection={<IconFileImport size={18} />} onClick={() => void importFile()}>
          Import a file
        </Button>
      </Group>
      <Text size="sm" c="dimmed" mt="md">
        The sample is a complete, fictional engagement with every stage filled. Look around and change what
        you like.
      </Text>
    </section>
  );
}
