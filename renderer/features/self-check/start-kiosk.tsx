import { Alert, Button, Code, Group, List, Modal, PasswordInput, Stack, Text } from "@mantine/core";
import { IconAlertTriangle } from "@tabler/icons-react";
import { useForm } from "react-hook-form";
import { leastPin, mostPin } from "../../../shared/ipc/contract.ts";
import type { Survey } from "../../../shared/workbook/entities/surveys.ts";
import { handOver } from "./hand-over.ts";

interface StartKioskProps {
  /** An open one. */
  readonly survey: Survey;
  readonly opened: boolean;
  readonly onClose: () => void;
}

interface Pins {
  readonly pin: string;
  readonly again: string;
}

/** Asks for the PIN that the questionnaire at the laptop is left with, says what happens, and hands the screen over. */
export function StartKiosk({ survey, opened, onClose }: StartKioskProps) {
  return (
    <Modal opened={opened} onClose={onClose} title="Answer at this laptop" size="lg">
      <StartForm survey={survey} onClose={onClose} />
    </Modal>
  );
}

function StartForm({ survey, onClose }: Omit<StartKioskProps, "opened">) {
  const { register, handleSubmit, setError, formState } = useForm<Pins>({
    defaultValues: { pin: "", again: "" },
  });
  const start = handleSubmit(async ({ pin }) => {
    const refused = await handOver(survey.id, pin);
    if (refused === null) onClose();
    else setError("root", { message: refused });
  });
  const { errors, isSubmitting } = formState;
  return (
    <form onSubmit={(event) => void start(event)} noValidate autoComplete="off">
      <Stack gap="md">
        <WhatHappens title={survey.title} />
        <Group grow align="flex-start">
          <PasswordInput
            label="PIN for leaving"
            description="Four digits or more, for this time only."
            data-autofocus
            autoComplete="off"
            maxLength={mostPin}
            error={errors.pin?.message}
            {...register("pin", {
              validate: (pin) => pin.length >= leastPin || `The PIN needs at least ${leastPin} digits.`,
            })}
          />
          <PasswordInput
            label="PIN once more"
            description="A typing error would lock you out."
            autoComplete="off"
            maxLength={mostPin}
            error={errors.again?.message}
            {...register("again", {
              validate: (again, { pin }) => again === pin || "The two are not the same.",
            })}
          />
        </Group>
        {errors.root?.message ? (
          <Alert color="red" icon={<IconAlertTriangle size={18} />}>
            {errors.root.message}
          </Alert>
        ) : null}
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            Cancel
          </Button>
          <Button type="submit" loading={isSubmitting}>
            Hand over the laptop
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

function WhatHappens({ title }: { readonly title: string }) {
  return (
    <Stack gap="xs">
      <Text size="sm">
        The screen shows only the questionnaire “{title}”, for one person after the other. Nothing of this
        engagement can be seen or reached, also after a crash or a restart, until you leave with your PIN.
      </Text>
      <List size="sm" spacing={4}>
        <List.Item>
          To leave, choose <b>Consultant</b> in the corner and type the PIN. After a wrong one the next has to
          wait, each time longer.
        </List.Item>
        <List.Item>
          On a Mac with Touch ID your fingerprint does as well. Without either, sign in to the system, end
          Uptake and run it once as <Code>uptake leave-kiosk</Code>; no answer is lost.
        </List.Item>
        <List.Item>
          Other programs stay with the system: close what nobody should see, and let it ask for your password
          when it locks.
        </List.Item>
      </List>
    </Stack>
  );
}
