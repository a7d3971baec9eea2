import { rated, said, type AnsweredQuestion } from "../answer-sheet.ts";

export const leadershipAnswers: readonly AnsweredQuestion[] = [
  {
    questionId: "leadership.personal-use",
    answer: rated(
      1,
      "high",
      "Two of eight executives signed in every week, four not once. The CEO's figures arrive on paper: Birgit Anselm prints 31 pages every Monday, he corrects them in pen, and on Tuesday she types the corrections into a spreadsheet.",
      {
        voices: [
          said(
            "p-konrad-halbersted",
            3,
            "I have the pipeline in front of me every Monday. What more do you want?",
          ),
          said(
            "p-birgit-anselm",
            0,
            "I have it in front of me. Then he has it in front of him. Then I have it again.",
          ),
          said("p-annegret-soltau", 2, "I look things up myself. The board papers are slides all the same."),
        ],
        evidence: ["e-executive-signins", "e-ceo-printout"],
      },
    ),
  },
  {
    questionId: "leadership.lead-the-change",
    answer: rated(
      1,
      "high",
      "Halbersted is sponsor in the charter and spoke at the go-live for four minutes. He chairs nothing on it, has no time for it in his diary, and approved a budget rather than a plan.",
      {
        voices: [
          said(
            "p-konrad-halbersted",
            2,
            "I was told the sponsor's job was to remove obstacles. Nobody has brought me one.",
          ),
        ],
      },
    ),
  },
  {
    questionId: "leadership.resources",
    answer: rated(
      2,
      "medium",
      "Operations shows it: two helpers with set hours and a line in the cost centre. Sales, service and marketing show nothing for this year or next.",
    ),
  },
  {
    questionId: "leadership.consequences",
    answer: rated(
      0,
      "high",
      "What was agreed is that everyone uses it. In the first quarter the chief sales officer told a regional manager to leave Galander in peace, in a meeting of twelve. All twelve remember it.",
      {
        voices: [
          said(
            "p-marta-lindqvist",
            1,
            "He brings nine million. I was not going to spend that argument on a picklist.",
          ),
          said("p-jonna-ketola", 0, "So the rule is: be Ruprecht."),
          said("p-ewa-zielonka", 2, "In my house it applies to everyone. I cannot speak for sales."),
        ],
        evidence: ["e-golden-impeller"],
      },
    ),
  },
  {
    questionId: "leadership.seen-by-group",
    byGroup: {
      "g-field-sales": rated(
        0,
        "high",
        "Seven of ten have watched the chief sales officer ask for the list in a review. Besides that they recall a mail and a joke.",
        {
          voices: [
            said(
              "p-jonna-ketola",
              0,
              "I have seen Marta open a bottle at a customer's. I have not seen her open Meridian.",
            ),
          ],
        },
      ),
      "g-key-accounts": rated(
        1,
        "medium",
        "The most they recall is the announcement of June 2025, which two of them still have.",
        {
          voices: [said("p-sunniva-moen", 1, "A mail, a long time ago, with rockets in it.")],
        },
      ),
      "g-order-entry": rated(
        3,
        "high",
        "Zielonka has been at the stand-up in August and October and looked up orders on the wall screen herself. September she missed; they noticed.",
        { evidence: ["e-standup"] },
      ),
      "g-technicians": rated(
        0,
        "medium",
        "They see their vice president once a quarter at the safety day, where Meridian has not come up.",
      ),
      "g-service-coordination": rated(
        1,
        "medium",
        "A general mail about the service strategy, in which the word occurs once.",
      ),
      "g-marketing": rated(
        2,
        "medium",
        "Engelbrekt shows the campaign dashboard at the quarterly meeting and talks it up. He was not seen working in it; the dashboard was a slide.",
      ),
    },
  },
  {
    questionId: "leadership.group-reviews",
    byGroup: {
      "g-field-sales": rated(
        0,
        "high",
        "The last three quarterly reviews were fed from the Monday list. Wernigk's columns are the company's forecast in all but name.",
        { evidence: ["e-monday-call", "e-monday-list"] },
      ),
      "g-key-accounts": rated(
        1,
        "medium",
        "Lindqvist asked for account plans from the system in May. The May, July and September reviews used slides, which had been prepared already.",
      ),
      "g-order-entry": rated(
        3,
        "high",
        "All three weekly reviews we traced ran from the live queue. Finance still asks for its own extract once a month.",
      ),
      "g-technicians": rated(
        0,
        "high",
        "Utilization comes from payroll, complaints from a mailbox. Meridian has nothing to show, which nobody has missed.",
      ),
      "g-service-coordination": rated(
        1,
        "medium",
        "Soltau has asked for response times from Meridian twice. She got the dispatch spreadsheet twice.",
      ),
      "g-marketing": rated(
        1,
        "medium",
        "Lead numbers were requested from Meridian; the last three reviews used the mailing tool's export, since it counts more of them.",
      ),
    },
  },
  {
    questionId: "leadership.tone",
    byGroup: {
      "g-field-sales": rated(
        0,
        "high",
        "At the September sales meeting the system was introduced as “our digital duty”, to laughter. Six of ten could repeat the line, none the reason for the system.",
        {
          voices: [
            said("p-marta-lindqvist", 2, "It was a joke. Sales people like a joke."),
            said("p-jonna-ketola", 0, "It was a good joke. That is the trouble."),
          ],
          evidence: ["e-priority-mail"],
        },
      ),
      "g-key-accounts": rated(
        1,
        "medium",
        "Raised when asked, and then as something head office needs for the renewal of certificates.",
      ),
      "g-order-entry": rated(
        3,
        "high",
        "Zielonka explains it with the wrong valves once sent to a waterworks in Malmö. Most can tell the story, some add to it.",
      ),
      "g-technicians": rated(
        1,
        "medium",
        "Soltau does not run it down; she says it was decided elsewhere, which is true.",
      ),
      "g-service-coordination": rated(
        2,
        "low",
        "Soltau raises it unasked as her own tool. Examples come from the service strategy rather than from this desk.",
      ),
      "g-marketing": rated(
        2,
        "medium",
        "Engelbrekt is enthusiastic. The reasons are of the kind that fits any company.",
      ),
    },
  },
];
