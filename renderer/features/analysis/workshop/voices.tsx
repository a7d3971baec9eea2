import { Text } from "@mantine/core";
import {
  summarizeVoices,
  type AskedQuestion,
  type VoicesSummary,
} from "../../../../shared/domain/scoring.ts";
import { DisagreementMark } from "../disagreement-mark.tsx";
import { placeOf } from "../walk.ts";
import { DetailSection } from "./detail-section.tsx";
import type { NewVoice } from "./use-new-voice.ts";
import { VoiceRow } from "./voice-row.tsx";
import classes from "./voices.module.css";

/** What people said on one question, each with their own rating and words. */
export function Voices({ item, newVoice }: { readonly item: AskedQuestion; readonly newVoice: NewVoice }) {
  const recorded = item.voices.map((voice) => ({ id: voice.id, voice }));
  const begun =
    newVoice.id !== null && !recorded.some(({ id }) => id === newVoice.id)
      ? [{ id: newVoice.id, voice: null }]
      : [];
  return (
    <DetailSection
      title="Voices"
      summary={<VoicesSummaryLine summary={summarizeVoices(item.voices)} />}
      action={{ label: "Add voice", shortcut: "Q", onClick: newVoice.ask }}
    >
      {recorded.length + begun.length === 0 ? (
        <Text size="sm" c="dimmed">
          Nobody is quoted yet.
        </Text>
      ) : (
        <ul className={classes["voices"]}>
          {[...recorded, ...begun].map(({ id, voice }) => (
            <VoiceRow key={id} id={id} answer={placeOf(item)} voice={voice} onDone={newVoice.done} />
          ))}
        </ul>
      )}
    </DetailSection>
  );
}

function VoicesSummaryLine({ summary }: { readonly summary: VoicesSummary }) {
  if (summary.n === 0) return null;
  return (
    <Text size="sm" c="dimmed" component="div" className={classes["summary"]}>
      <span className="tabular">
        Median {summary.median}, range {summary.lowest} to {summary.highest}, n = {summary.n}
      </span>
      {summary.disagreement ? (
        <span className={classes["disagreement"]}>
          <DisagreementMark range={summary.range} />
          Voices disagree by {summary.range} steps
        </span>
      ) : null}
    </Text>
  );
}
