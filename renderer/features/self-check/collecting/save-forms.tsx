import { Button, Group, Text, Title } from "@mantine/core";
import { IconFileTypeHtml, IconFileTypeXls } from "@tabler/icons-react";
import { useId, useState } from "react";
import { formKinds, type FormKind } from "../../../../shared/ipc/contract.ts";
import type { Survey } from "../../../../shared/workbook/entities/surveys.ts";
import { api } from "../../../api.ts";
import { settle, useOpenWorkbook } from "../../../state/workbook.ts";
import { notifyDone, notifyFailure } from "../../../ui/notify.ts";
import classes from "../self-check.module.css";

const forms = {
  html: { label: "Save as web page", icon: IconFileTypeHtml },
  excel: { label: "Save as Excel form", icon: IconFileTypeXls },
} as const;

/** Forms to send out, which come back as files. */
export function SaveForms({ survey }: { readonly survey: Survey }) {
  const id = useId();
  const [saving, setSaving] = useState<FormKind | null>(null);
  const save = async (kind: FormKind) => {
    setSaving(kind);
    await saveForm(survey.id, kind);
    setSaving(null);
  };
  return (
    <section aria-labelledby={id} className={classes["part"]}>
      <Title order={2} size="h3" id={id}>
        By file
      </Title>
      <Text size="sm">
        Send a form that needs no network. Respondents send back a small file, which you take in here.
        {survey.keys === null ? "" : sealedSentence}
      </Text>
      <Group gap="xs" mt={4}>
        {formKinds.map((kind) => {
          const { label, icon: Icon } = forms[kind];
          return (
            <Button
              key={kind}
              variant="default"
              leftSection={<Icon size={18} aria-hidden />}
              loading={saving === kind}
              onClick={() => void save(kind)}
            >
              {label}
            </Button>
          );
        })}
      </Group>
    </section>
  );
}

const sealedSentence =
  " Files from the web page are sealed: only this engagement can read them. An Excel form that was filled in is not.";

/** Asks where to, and writes the form there. */
async function saveForm(surveyId: string, kind: FormKind): Promise<void> {
  const { engagementId } = useOpenWorkbook.getState();
  if (engagementId === null) return;
  await settle();
  const result = await api.survey.saveForm({ engagementId, surveyId, kind });
  if (!result.ok) notifyFailure(result.error);
  else if (result.value) notifyDone(`The form is at ${result.value.path}`);
}
