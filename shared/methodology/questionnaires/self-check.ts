import { anonymity } from "./anonymity.ts";
import type { Questionnaire, QuestionnaireItem } from "./types.ts";

const item = (id: string, short: string, text: string): QuestionnaireItem => ({
  id: `check.${id}`,
  text,
  short,
  mirrors: null,
});

/** What an executive finds when looking at their own part: commitment, own use, leading the change. */
export const selfCheck: Questionnaire = {
  id: "self-check",
  title: "Executive self-check",
  audiences: ["executive"],
  forWhom: "executives, each for themselves",
  intro:
    "Short statements about your own part in making the system work. They take about five minutes. Answer for today, not for what is planned. “Don’t know” is an answer too.",
  anonymity,
  proof: "What would your people point to as proof?",
  thanks: "Thank you. Your answers will be looked at together with everyone else’s.",
  parts: [
    {
      id: "commitment",
      title: "Commitment",
      lead: "What the organization puts behind the system, and where you stand.",
      scale: "holding",
      items: [
        item(
          "commitment.budget",
          "Budget line in every department",
          "Every department has its own budget line for the system and for getting it used.",
        ),
        item(
          "commitment.messages",
          "Messages ready to go out",
          "We have set channels for news about the change, with the next messages already prepared.",
        ),
        item(
          "commitment.develop",
          "Means to develop the system",
          "We have set aside the time, money and people to develop the system.",
        ),
        item(
          "commitment.train",
          "Means to train people",
          "We have set aside the time, money and people to train those who work with the system.",
        ),
        item(
          "commitment.maintain",
          "Means to maintain and improve",
          "We have set aside the time, money and people to maintain and improve the system after go-live.",
        ),
        item(
          "commitment.councils",
          "Part in industry or user councils",
          "I take part in an industry or user council where companies share how they use such systems.",
        ),
        item(
          "commitment.advantage",
          "Seen as lasting advantage",
          "I see the system as an advantage over our competitors that will last.",
        ),
        item(
          "commitment.committee",
          "Key member of the committee",
          "I am a key member of the steering committee for the system.",
        ),
      ],
    },
    {
      id: "adoption",
      title: "Adoption",
      lead: "What you yourself use the system for.",
      scale: "holding",
      items: [
        item(
          "adoption.pipeline",
          "Uses it for forecast and pipeline",
          "I look up forecasts, quotas and pipeline in the system myself, with no spreadsheet or analyst in between.",
        ),
        item(
          "adoption.service",
          "Uses it for service and customers",
          "I use the system to follow service levels, customer satisfaction, cost of service and cross-selling.",
        ),
        item(
          "adoption.marketing",
          "Uses it for marketing return",
          "I use the system to see what marketing brings in and how its leads reach sales and service.",
        ),
        item(
          "adoption.internal",
          "Uses it to work with colleagues",
          "I use the system to exchange messages, files and event plans with colleagues.",
        ),
      ],
    },
    {
      id: "leading",
      title: "Leading the change",
      lead: "How you lead the change, as others could see it.",
      scale: "holding",
      items: [
        item(
          "leading.leads",
          "Leads the change effort",
          "I lead the change effort: I chair its committee and speak for it day by day.",
        ),
        item(
          "leading.trained",
          "Best-trained user",
          "I know my way around the system at least as well as anyone who reports to me.",
        ),
        item(
          "leading.analyses",
          "All analyses come from it",
          "All the analyses I work with come out of the system.",
        ),
        item(
          "leading.roadmap",
          "Roadmap of improvements",
          "I have a roadmap for improving the system and a process that keeps it up to date.",
        ),
        item(
          "leading.seen",
          "Seen using it well",
          "The people who report to me see me using the system well.",
        ),
      ],
    },
  ],
};
