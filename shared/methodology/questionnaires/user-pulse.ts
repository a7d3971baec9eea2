import { anonymity } from "./anonymity.ts";
import type { Questionnaire, QuestionnaireItem } from "./types.ts";

const item = (id: string, short: string, text: string): QuestionnaireItem => ({
  id: `pulse.${id}`,
  text,
  short,
  mirrors: null,
});

/**
 * What users make of the system: the constructs of technology-acceptance research (usefulness, ease, social influence,
 * facilitating conditions, intention), in our own words. High is good in every item; none is turned round, because
 * turned-round items are misread more often than they catch careless answers.
 */
export const userPulse: Questionnaire = {
  id: "user-pulse",
  title: "User pulse",
  audiences: ["user"],
  forWhom: "everyone who works with the system",
  intro:
    "Short statements about working with the system. They take about four minutes. Say how far each one is true for you, from 1, not true at all, to 7, completely true.",
  anonymity,
  proof: null,
  thanks: "Thank you. Your answers will be looked at together with everyone else’s.",
  parts: [
    {
      id: "usefulness",
      title: "Usefulness",
      lead: "What the system does for your work.",
      scale: "agreement",
      items: [
        item("usefulness.faster", "Faster with it", "With the system I get my work done faster."),
        item("usefulness.better", "Better results with it", "With the system my work turns out better."),
        item(
          "usefulness.goals",
          "Helps to reach my goals",
          "The system helps me reach the goals I am measured by.",
        ),
        item("usefulness.miss", "Would be missed", "I would miss the system if it were switched off."),
      ],
    },
    {
      id: "ease",
      title: "Ease",
      lead: "How it is to work with the system.",
      scale: "agreement",
      items: [
        item("ease.learn", "Quick to learn", "I quickly learned what I need to know about the system."),
        item(
          "ease.find",
          "Things are easy to find",
          "I find what I am looking for in the system without detours.",
        ),
        item("ease.enter", "Entering data is easy", "Entering my data in the system takes little effort."),
        item("ease.clear", "Clear what to do next", "It is clear to me in the system what to do next."),
      ],
    },
    {
      id: "social-influence",
      title: "Social influence",
      lead: "What the people around you make of it.",
      scale: "agreement",
      items: [
        item(
          "social-influence.manager",
          "My manager counts on it",
          "My direct manager counts on me using the system.",
        ),
        item(
          "social-influence.executives",
          "Executives set the example",
          "Our executives set an example by using the system.",
        ),
        item(
          "social-influence.peers",
          "Colleagues use it",
          "The colleagues I work with most use the system.",
        ),
        item(
          "social-influence.respect",
          "Good use is respected",
          "People who use the system well are respected for it here.",
        ),
      ],
    },
    {
      id: "conditions",
      title: "Facilitating conditions",
      lead: "What you have around you to work with it.",
      scale: "agreement",
      items: [
        item(
          "conditions.time",
          "Time to use it",
          "My working day leaves me the time to use the system properly.",
        ),
        item("conditions.access", "Access where needed", "I can get into the system wherever I need it."),
        item("conditions.help", "Help when stuck", "When I get stuck in the system, I soon find help."),
        item(
          "conditions.fits",
          "Fits with the other tools",
          "The system works well together with the other tools I use.",
        ),
      ],
    },
    {
      id: "intention",
      title: "Intention",
      lead: "What you have in mind for the coming months.",
      scale: "agreement",
      items: [
        item("intention.use", "Will keep using it", "I intend to use the system in the coming three months."),
        item(
          "intention.first",
          "First place to look",
          "I intend to look in the system first when I need information.",
        ),
        item("intention.more", "Will use more of it", "I intend to use more of the system than I do today."),
      ],
    },
  ],
};
