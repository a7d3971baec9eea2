import { overheard, rated, said, type AnsweredQuestion } from "../answer-sheet.ts";

export const ownershipAnswers: readonly AnsweredQuestion[] = [
  {
    questionId: "ownership.single-owner",
    answer: rated(
      1,
      "high",
      "Several names in conversation, none on paper. The charter named Piet Verhaegen for the installation, until acceptance on 12 December 2025; since that day the system has had users and no owner.",
      {
        voices: [
          said("p-konrad-halbersted", 3, "Marta owns it. I would be surprised if she saw it differently."),
          said("p-marta-lindqvist", 1, "Piet. It is his system. We are the customer, so to speak."),
          said(
            "p-piet-verhaegen",
            0,
            "I owned the project. The project has been accepted. I have the signature here.",
          ),
          said(
            "p-ottavio-brandsma",
            1,
            "In theory Marta. In theory is doing a lot of work in that sentence.",
          ),
        ],
        evidence: ["e-charter", "e-whiteboard-owner"],
      },
    ),
  },
  {
    questionId: "ownership.shared-answer",
    answer: rated(
      1,
      "high",
      "Eight executives, four answers: Lindqvist twice, Verhaegen twice, the administrator once, nobody three times. The times ran from 3 to 41 seconds; the quickest answer was a department.",
      {
        voices: [
          said("p-ewa-zielonka", 1, "Piet, I think. Who do the others say?"),
          said("p-annegret-soltau", 1, "Anil. He is the only one who picks up the phone."),
          said("p-ines-caldeira", 0, "I would not know whom to write to, and I have tried."),
          said("p-rasmus-engelbrekt", 2, "The steering committee owns it. Ah. Yes. It was dissolved."),
        ],
        evidence: ["e-owner-answers", "e-whiteboard-owner"],
      },
    ),
  },
  {
    questionId: "ownership.means",
    answer: rated(
      0,
      "high",
      "Nobody can be asked for a mandate, since nobody is the owner. Anil Raghunathan removes obstacles on half a post and goodwill, and cannot overrule a single department.",
      { voices: [said("p-anil-raghunathan", 0, "I can change a picklist. I cannot change a bonus plan.")] },
    ),
  },
  {
    questionId: "ownership.personal-stake",
    answer: rated(
      0,
      "high",
      "Goals of all eight executives for 2026 read with HR. Use of Meridian is in none of them; the CIO's goal of a punctual go-live was met in 2025 and paid.",
      {
        voices: [
          said("p-ines-caldeira", 0, "The only goal that ever mentioned it ended on the day it started."),
        ],
      },
    ),
  },
  {
    questionId: "ownership.steering-committee",
    answer: rated(
      0,
      "high",
      "Met fourteen times until 22 January 2026, then dissolved itself with thanks and a rather good dinner. All fourteen sets of minutes concern scope, dates, cost and defects.",
      { evidence: ["e-steering-minutes"] },
    ),
  },
  {
    questionId: "ownership.decision-rights",
    answer: rated(
      1,
      "medium",
      "Nothing is written, but nine of ten people describe the same route: ring Anil. Requests by mail wait six weeks, requests by phone two days, so everybody phones and nothing is logged.",
      {
        voices: [
          said("p-anil-raghunathan", 1, "My decision log is my memory, and it is full."),
          said("p-agnieszka-domaradzka", 3, "I ask on Monday, I have it on Wednesday. It works."),
          said("p-javier-ordonez", 0, "I asked for a field in March. I have stopped looking for it."),
        ],
      },
    ),
  },
  {
    questionId: "ownership.funding-past-go-live",
    answer: rated(
      1,
      "high",
      "The 2026 budget holds licences and half an administrator. The chief financial officer promised “something within reason” for 2027 in our interview; the draft of 30 October does not contain it yet.",
      {
        voices: [
          said("p-ottavio-brandsma", 1, "Bring me a number and a name and I will find the line for it."),
          said("p-marta-lindqvist", 0, "There is nothing. The money was gone before the balloons were."),
        ],
        evidence: ["e-training-bills"],
      },
    ),
  },
  {
    questionId: "ownership.group-owner",
    byGroup: {
      "g-field-sales": rated(
        0,
        "high",
        "Five regional managers, none of whom was ever told. Wernigk as their speaker assumed Corrigan did it, since she is the one who opens it.",
        {
          voices: [
            said("p-lukas-wernigk", 0, "Answerable for the number, yes. For the software, no."),
            said("p-sinead-corrigan", 2, "Nobody asked me. I would take it for my region."),
          ],
        },
      ),
      "g-key-accounts": rated(
        2,
        "medium",
        "Glade accepts that it is his and says so to his people. It is written nowhere, including in his own goals.",
        {
          voices: [said("p-torsten-glade", 2, "If not me, who? But show me where it says so.")],
        },
      ),
      "g-order-entry": rated(
        3,
        "high",
        "A memo of the chief operating officer of October 2025 names Domaradzka, and so did every member we asked, without looking round. What is missing is a quarterly report to anybody above her.",
        {
          voices: [said("p-deniz-altunbay", 4, "Agnieszka. Next question.")],
        },
      ),
      "g-technicians": rated(
        0,
        "high",
        "Vosskamp is answerable for utilization and safety. She regards Meridian as something that will arrive with the devices, and there are no devices.",
      ),
      "g-service-coordination": rated(
        1,
        "medium",
        "Everyone points to Petrovský; he points to the project's former key user, who now works in purchasing.",
        {
          voices: [
            overheard(
              "a dispatcher on the early shift",
              1,
              "Milan, I suppose. Or the man who went to purchasing.",
            ),
          ],
        },
      ),
      "g-marketing": rated(
        1,
        "low",
        "Everyone names Achterberg, who declines for product management: half of the group does not report to her.",
      ),
    },
  },
];
