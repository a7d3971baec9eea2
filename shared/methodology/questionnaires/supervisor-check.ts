import { anonymity } from "./anonymity.ts";
import type { Questionnaire, QuestionnaireItem } from "./types.ts";

/** @param aspect what the ownership stage calls the same thing, so that both can be laid side by side. */
const item = (aspect: string, short: string, text: string): QuestionnaireItem => ({
  id: `supervision.${aspect}`,
  text,
  short,
  mirrors: null,
});

/** Whether direct managers are asked, equipped and seen to drive use, in their own words. */
export const supervisorCheck: Questionnaire = {
  id: "supervisor-check",
  title: "Supervisor check",
  audiences: ["supervisor"],
  forWhom: "direct managers and supervisors, each for themselves",
  intro:
    "Short statements about your part in getting your team to use the system. They take about two minutes. Answer for today, not for what is planned. “Don’t know” is an answer too.",
  anonymity,
  proof: null,
  thanks: "Thank you. Your answers will be looked at together with everyone else’s.",
  parts: [
    {
      id: "supervision",
      title: "Driving use in the team",
      lead: "What is asked of you, and what you were given for it.",
      scale: "holding",
      items: [
        item("expected", "Expected part of the role", "I am expected to get my team to use the system."),
        item(
          "written",
          "Written in the job description",
          "My job description says that I get my team to use the system.",
        ),
        item("targets", "Targets for the team", "I have targets for how my team uses the system."),
        item(
          "measured",
          "Results measured and shown",
          "I am shown figures on how my own team uses the system.",
        ),
        item("accountable", "Held accountable", "I am held accountable for how my team uses the system."),
        item(
          "equipped",
          "Tools, training and time given",
          "I was given what it takes to drive use in my team: tools, training and time.",
        ),
        item(
          "usesIt",
          "Uses it and runs meetings from it",
          "I use the system myself and run my team meetings from it.",
        ),
      ],
    },
  ],
};
