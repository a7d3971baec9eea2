import { Alert, Button, Group, Modal, Stack, TextInput } from "@mantine/core";
import { IconAlertTriangle } from "@tabler/icons-react";
import { Controller, useForm } from "react-hook-form";
import type { Situation } from "../../../shared/methodology/types.ts";
import { api } from "../../api.ts";
import { SituationChoice } from "../../ui/situation-choice.tsx";
import { goToEngagement } from "./open-engagement.ts";

interface About {
  readonly client: string;
  readonly system: string;
  readonly situation: Situation;
}

/** Asks for what an engagement starts with, creates it and shows its set-up. Enter creates it. */
export function NewEngagementDialog(props: { readonly opened: boolean; readonly onClose: () => void }) {
  return (
    <Modal opened={props.opened} onClose={props.onClose} title="New engagement" size="lg">
      <NewEngagementForm onClose={props.onClose} />
    </Modal>
  );
}

function NewEngagementForm({ onClose }: { readonly onClose: () => void }) {
  const { register, control, handleSubmit, setError, formState } = useForm<About>({
    defaultValues: { client: "", system: "", situation: "turnaround" },
  });
  const create = handleSubmit(async (about) => {
    const result = await api.library.create(about);
    if (!result.ok) {
      setError("root", { message: result.error.message });
      return;
    }
    onClose();
    goToEngagement(result.value.engagementId);
  });
  const { errors, isSubmitting } = formState;
  return (
    <form onSubmit={(event) => void create(event)} noValidate>
      <Stack gap="md">
        <TextInput
          label="Client"
          description="As it should stand on the workbook’s first page."
          data-autofocus
          maxLength={300}
          error={errors.client?.message}
          {...register("client", {
            validate: (client) =>
              client.trim() !== "" || "The client’s name is needed to find the engagement again.",
          })}
        />
        <TextInput
          label="System"
          description="The system whose use is looked at, as people call it. Can be left for later."
          maxLength={300}
          {...register("system")}
        />
        <Controller
          control={control}
          name="situation"
          render={({ field }) => <SituationChoice value={field.value} onChange={field.onChange} />}
        />
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
            Create engagement
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
