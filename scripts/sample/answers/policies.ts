import { rated, said, type AnsweredQuestion } from "../answer-sheet.ts";

export const policiesAnswers: readonly AnsweredQuestion[] = [
  {
    questionId: "policies.use-rule",
    answer: rated(
      1,
      "high",
      "A slide of the training deck says “all visits within 48 hours”. No executive approved it, and the two regions that know of it disagree whether it means hours or working days.",
      {
        evidence: ["e-training-slide"],
        voices: [
          said(
            "p-clara-mevissen",
            1,
            "I would gladly refer people to the rule. Send it to me when you find it.",
          ),
        ],
      },
    ),
  },
  {
    questionId: "policies.exceptions",
    answer: rated(
      1,
      "medium",
      "Exceptions are granted in corridors. We heard of five people who need not use it; their own managers confirmed two of them.",
    ),
  },
  {
    questionId: "policies.data-ownership",
    answer: rated(
      0,
      "high",
      "The only written rule says the opposite: the sales handbook calls contacts a representative's capital. When an Iberian account manager left in February, 340 contacts left on his private telephone.",
      {
        voices: [
          said("p-javier-ordonez", 0, "He did nothing wrong. He read the handbook."),
          said("p-ruprecht-galander", 4, "My contacts are my contacts. I have been to their weddings."),
          said(
            "p-ottavio-brandsma",
            0,
            "I was not aware that we had outsourced our customer list to our employees.",
          ),
          said("p-marta-lindqvist", 2, "Of course it belongs to the firm. Everyone knows that."),
        ],
        evidence: ["e-sales-handbook", "e-leaver"],
      },
    ),
  },
  {
    questionId: "policies.access-and-privacy",
    answer: rated(
      2,
      "high",
      "Records of use are settled in the works agreement, which hangs on every notice board. Who may see, change and export customer data is settled by whoever set up the account.",
      { evidence: ["e-works-agreement"] },
    ),
  },
  {
    questionId: "policies.outside-limits",
    answer: rated(
      1,
      "high",
      "The German limits are known and are far milder than told: the agreement allows team figures from eight people upward, and managers believe it bans every report. Nobody has looked at Poland, Spain or the United Kingdom. The review falls due on 31 December 2026.",
      {
        voices: [
          said("p-walter-kuhlbrodt", 3, "It is two pages. People could read it."),
          said("p-lukas-wernigk", 0, "We are not allowed to measure anything. Works council."),
          said(
            "p-ines-caldeira",
            2,
            "For Germany I can answer. For the rest, I would have to ask, and will.",
          ),
        ],
        evidence: ["e-works-agreement", "e-kuhlbrodt"],
      },
    ),
  },
  {
    questionId: "policies.known-in-group",
    byGroup: {
      "g-field-sales": rated(
        1,
        "high",
        "Eight of ten know that there is “something with 48”. Nobody could state entry and deadline together.",
        {
          voices: [
            said("p-jonna-ketola", 2, "Visits, two days. I think."),
            said("p-ruprecht-galander", 0, "Is there a rule?"),
          ],
        },
      ),
      "g-key-accounts": rated(
        1,
        "medium",
        "They know a rule for visits and reckon that it is for field sales.",
      ),
      "g-order-entry": rated(
        3,
        "high",
        "Nine of ten: complete order, same day, before 16:30. Two could not show where it is written; it is on Domaradzka's one-page guide.",
        {
          voices: [said("p-deniz-altunbay", 4, "Same day, half past four, complete or not at all.")],
        },
      ),
      "g-technicians": rated(
        0,
        "high",
        "Nobody knows of a rule. One had heard that a rule would come with the tablets.",
      ),
      "g-service-coordination": rated(
        2,
        "medium",
        "Four of ten can state “job closed within two days of the sheet”. The sheet itself takes nine.",
      ),
      "g-marketing": rated(1, "medium"),
    },
  },
  {
    questionId: "policies.rules-hold",
    byGroup: {
      "g-field-sales": rated(
        1,
        "high",
        "31 % of visits recorded within 48 hours in an ordinary week, 12 % in the last week of September.",
        {
          evidence: ["e-priority-mail"],
        },
      ),
      "g-key-accounts": rated(
        1,
        "medium",
        "44 % in an ordinary week. In the quarter-end week nothing was recorded, by anyone, and nobody remarked on it.",
      ),
      "g-order-entry": rated(
        4,
        "high",
        "93 % same day in October, 91 % in the quarter-end week. We recounted 60 orders and came to the same figure.",
        {
          evidence: ["e-order-figures"],
        },
      ),
      "g-technicians": rated(
        0,
        "high",
        "Told by their manager that they need not follow it until devices come.",
        {
          voices: [
            said(
              "p-henrike-vosskamp",
              0,
              "I told them so myself. I will not discipline a man for having no signal.",
            ),
          ],
        },
      ),
      "g-service-coordination": rated(
        2,
        "high",
        "58 % of jobs closed on time in the weaker week. Most of the rest waited for pink sheets.",
      ),
      "g-marketing": rated(
        1,
        "low",
        "Leads from fairs are entered when the fair has been unpacked: 22 % within a week in September.",
      ),
    },
  },
];
