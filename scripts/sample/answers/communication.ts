import { overheard, rated, said, type AnsweredQuestion } from "../answer-sheet.ts";

export const communicationAnswers: readonly AnsweredQuestion[] = [
  {
    questionId: "communication.message-plan",
    answer: rated(
      1,
      "high",
      "The project's plan ended with the project, five articles in. Since December 2025 IT sends what it must: the only message of the past three months was about passwords, and no plan says what comes next.",
      { evidence: ["e-intranet-news"] },
    ),
  },
  {
    questionId: "communication.senders",
    answer: rated(
      0,
      "high",
      "In the past six months there was one message, from IT. Before that all five came from the project team and were illustrated with a rocket.",
      {
        voices: [
          said("p-konrad-halbersted", 2, "I spoke at the launch. People remember that."),
          overheard("nine of twelve users asked", 0, "Nobody. There was a newsletter."),
        ],
        evidence: ["e-intranet-news"],
      },
    ),
  },
  {
    questionId: "communication.reason-known",
    byGroup: {
      "g-field-sales": rated(
        2,
        "high",
        "The written reason is “one face to the customer”. Three of ten came near it; four said control, and one said both.",
        {
          voices: [
            overheard("an account manager in Bilbao", 1, "So that they know where I am."),
            said("p-jonna-ketola", 3, "So that Deniz knows what I promised before the customer rings her."),
          ],
        },
      ),
      "g-key-accounts": rated(
        2,
        "medium",
        "Four of ten name it. Two think that it came with the certification.",
      ),
      "g-order-entry": rated(3, "high", "Eight of ten name it, mostly by way of the wrong valves for Malmö."),
      "g-technicians": rated(1, "high", "Six of six: for the office."),
      "g-service-coordination": rated(2, "medium"),
      "g-marketing": rated(
        3,
        "medium",
        "More than half can name it; they wrote it. Product managers do not link it to anything they do.",
      ),
    },
  },
  {
    questionId: "communication.honest-about-work",
    byGroup: {
      "g-field-sales": rated(
        0,
        "high",
        "Told five times in writing that it saves time. It costs them two and a half minutes an update, and they own watches.",
        {
          voices: [
            overheard(
              "an account manager in Malmö",
              0,
              "They said it would give me back an afternoon a week. I would like to know which one.",
            ),
            said("p-piet-verhaegen", 2, "The message was approved by sales."),
          ],
          evidence: ["e-intranet-news", "e-timings"],
        },
      ),
      "g-key-accounts": rated(0, "medium", "Benefits only."),
      "g-order-entry": rated(
        3,
        "high",
        "Domaradzka told them in writing what ends, what comes, and that the first month would be miserable. It was, as two of ten did not remember being told.",
      ),
      "g-technicians": rated(
        0,
        "high",
        "Told that nothing changes for them, which has been kept to the letter.",
      ),
      "g-service-coordination": rated(
        1,
        "medium",
        "Petrovský says frankly that they type for others. Nothing in writing does.",
      ),
      "g-marketing": rated(0, "medium"),
    },
  },
  {
    questionId: "communication.channels",
    byGroup: {
      "g-field-sales": rated(
        1,
        "high",
        "The password notice was mailed to all. None of ten could say what it was about, three had deleted it as a trick.",
      ),
      "g-key-accounts": rated(1, "medium"),
      "g-order-entry": rated(
        3,
        "high",
        "Stand-up and board reach everyone on shift; nobody checks those on leave.",
      ),
      "g-technicians": rated(
        0,
        "high",
        "The notice was mailed to company addresses. Technicians have pigeonholes.",
        {
          voices: [
            said(
              "p-aoife-brannigan",
              0,
              "I heard about the password from the screen. It would not let me in.",
            ),
          ],
        },
      ),
      "g-service-coordination": rated(1, "medium", "Sent, and not remembered by anyone we asked."),
      "g-marketing": rated(2, "medium", "Three of ten could repeat the notice. One of them had written it."),
    },
  },
  {
    questionId: "communication.two-way",
    answer: rated(
      1,
      "high",
      "A mailbox was named at go-live and died in February 2026: 212 messages, 187 without an answer, last opened the day before its reader changed department. Two messages ask whether anyone reads this.",
      {
        voices: [
          said(
            "p-petra-holubova",
            1,
            "It was never on my list. When you asked, we had to reset the password.",
          ),
          said("p-piet-verhaegen", 3, "There is a feedback channel, it was part of the scope."),
        ],
        evidence: ["e-mailbox"],
      },
    ),
  },
  {
    questionId: "communication.managers-briefed",
    answer: rated(
      0,
      "high",
      "All nine managers learned of the project's news from the same article as their people, two of them from their people.",
      {
        voices: [
          said(
            "p-henrike-vosskamp",
            0,
            "A technician showed me on his phone that we were getting tablets. We were not.",
          ),
        ],
      },
    ),
  },
  {
    questionId: "communication.setbacks",
    answer: rated(
      1,
      "high",
      "Asked directly, the CIO names three known problems without hesitation. None has ever been written to users: the mobile option is still “coming soon” on a page of August 2025.",
    ),
  },
];
