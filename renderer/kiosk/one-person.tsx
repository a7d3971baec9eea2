import { useEffect, useState } from "react";
import type { SurveyForm } from "../../shared/domain/survey/form.ts";
import type { Answered } from "../../shared/domain/survey/response-faults.ts";
import { RespondentForm } from "../form/respondent-form.tsx";
import { kiosk } from "./api.ts";
import { Corner } from "./corner.tsx";
import { StillThereDialog } from "./still-there-dialog.tsx";
import { useIdle } from "./use-idle.ts";

/** How long the thanks stay before the next person's page comes by itself, ms. */
const thanksStay = 15_000;

interface OnePersonProps {
  readonly form: SurveyForm;
  readonly systemLogin: boolean;
  /** Called when the next person's page should come; this one is then taken away with everything in it. */
  readonly onDone: () => void;
}

/** The form for one respondent, from the welcome to the thanks. What they say is held here and nowhere else. */
export function OnePerson({ form, systemLogin, onDone }: OnePersonProps) {
  const [stage, setStage] = useState<"waiting" | "answering" | "sent">("waiting");
  const { secondsLeft, stay } = useIdle(stage === "answering", onDone);

  useEffect(() => {
    if (stage !== "sent") return;
    const timer = setTimeout(onDone, thanksStay);
    return () => clearTimeout(timer);
  }, [stage, onDone]);

  const send = async (receipt: string, answered: Answered): Promise<string | null> => {
    const result = await kiosk.send({ receipt, answered });
    if (!result.ok) return result.error.message;
    setStage("sent");
    return null;
  };

  return (
    <>
      <div onClickCapture={() => setStage((now) => (now === "waiting" ? "answering" : now))}>
        <RespondentForm form={form} send={send} kept={null} next="another" onDone={onDone} />
      </div>
      <Corner systemLogin={systemLogin} />
      {secondsLeft !== null && <StillThereDialog secondsLeft={secondsLeft} onStay={stay} onClear={onDone} />}
    </>
  );
}
