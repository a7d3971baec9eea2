import { anonymity } from "./anonymity.ts";
import type { Questionnaire, QuestionnaireItem } from "./types.ts";

/** The item that holds a mirror to the self-check's item of the same name. */
const item = (id: string, short: string, text: string): QuestionnaireItem => ({
  id: `mirror.${id}`,
  text,
  short,
  mirrors: `check.${id}`,
});

/** The self-check as the people around the executives see it, so that the gap between the two shows. */
export const mirror: Questionnaire = {
  id: "mirror",
  title: "What people see of their executives",
  audiences: ["manager", "user"],
  forWhom: "managers and users",
  intro:
    "Short statements about what the executives of your company do for the system. They take about five minutes. Answer from what you have seen yourself. Where you have seen nothing either way, “Don’t know” is the right answer.",
  anonymity,
  proof: "What have you seen that shows it?",
  thanks: "Thank you. Your answers will be looked at together with everyone else’s.",
  parts: [
    {
      id: "commitment",
      title: "Commitment",
      lead: "What your executives put behind the system.",
      scale: "holding",
      items: [
        item(
          "commitment.budget",
          "Budget line in every department",
          "Our executives see to it that every department has a budget line for the system and for getting it used.",
        ),
        item(
          "commitment.messages",
          "Messages ready to go out",
          "Our executives keep us up to date about the change through set channels.",
        ),
        item(
          "commitment.develop",
          "Means to develop the system",
          "Our executives have set aside the time, money and people to develop the system.",
        ),
        item(
          "commitment.train",
          "Means to train people",
          "Our executives have set aside the time, money and people to train those who work with the system.",
        ),
        item(
          "commitment.maintain",
          "Means to maintain and improve",
          "Our executives have set aside the time, money and people to maintain and improve the system after go-live.",
        ),
        item(
          "commitment.councils",
          "Part in industry or user councils",
          "Our executives take part in industry or user councils where companies share how they use such systems.",
        ),
        item(
          "commitment.advantage",
          "Seen as lasting advantage",
          "Our executives see the system as an advantage over our competitors that will last.",
        ),
        item(
          "commitment.committee",
          "Key members of the committee",
          "Our executives are key members of the steering committee for the system.",
        ),
      ],
    },
    {
      id: "adoption",
      title: "Adoption",
      lead: "What your executives themselves use the system for.",
      scale: "holding",
      items: [
        item(
          "adoption.pipeline",
          "Use it for forecast and pipeline",
          "Our executives look up forecasts, quotas and pipeline in the system themselves, without asking for spreadsheets.",
        ),
        item(
          "adoption.service",
          "Use it for service and customers",
          "Our executives use the system to follow service levels, customer satisfaction, cost of service and cross-selling.",
        ),
        item(
          "adoption.marketing",
          "Use it for marketing return",
          "Our executives use the system to see what marketing brings in and how its leads reach sales and service.",
        ),
        item(
          "adoption.internal",
          "Use it to work with colleagues",
          "Our executives use the system to exchange messages, files and event plans with colleagues.",
        ),
      ],
    },
    {
      id: "leading",
      title: "Leading the change",
      lead: "How your executives lead the change.",
      scale: "holding",
      items: [
        item(
          "leading.leads",
          "Lead the change effort",
          "Our executives lead the change effort: they chair its committee and speak for it day by day.",
        ),
        item(
          "leading.trained",
          "Best-trained users",
          "Our executives know their way around the system at least as well as anyone who reports to them.",
        ),
        item(
          "leading.analyses",
          "All analyses come from it",
          "All the analyses our executives work with come out of the system.",
        ),
        item(
          "leading.roadmap",
          "Roadmap of improvements",
          "Our executives have a roadmap for improving the system and a process that keeps it up to date.",
        ),
        item("leading.seen", "Seen using it well", "We see our executives using the system well."),
      ],
    },
  ],
};
