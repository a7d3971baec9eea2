import { Button, Group, Stack, Text, Title } from "@mantine/core";
import { Component, type ReactNode } from "react";

interface Props {
  readonly children: ReactNode;
  /** Names what is shown: when it changes, a fault of before is forgotten. */
  readonly screen: string;
  /** A second way out, besides trying the same screen again. */
  readonly other?: { readonly label: string; readonly onClick: () => void };
}

interface State {
  readonly error: Error | null;
  /** The screen that the error belongs to. */
  readonly screen: string;
}

/** Keeps a fault in one screen from taking the window along. */
export class ErrorBoundary extends Component<Props, State> {
  override readonly state: State = { error: null, screen: this.props.screen };

  static getDerivedStateFromError(error: unknown): Partial<State> {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }

  static getDerivedStateFromProps({ screen }: Props, state: State): State | null {
    return screen === state.screen ? null : { error: null, screen };
  }

  override render(): ReactNode {
    const { error } = this.state;
    if (!error) return this.props.children;
    const { other } = this.props;
    return (
      <Stack role="alert" gap="sm" maw={520} mx="auto" px="lg" py={64}>
        <Title order={1}>This screen stopped working</Title>
        <Text>
          A fault in Uptake, not something you did. Everything marked as saved is safe; words typed in the
          last moment may have to be typed again.
        </Text>
        <Text size="sm" c="dimmed">
          {error.message}
        </Text>
        <Group>
          <Button onClick={() => this.setState({ error: null })}>Show the screen again</Button>
          {other ? (
            <Button variant="default" onClick={other.onClick}>
              {other.label}
            </Button>
          ) : null}
        </Group>
      </Stack>
    );
  }
}
